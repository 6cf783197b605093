import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = {
  'preact@11.2.0': ['dist/preact.mjs', 'hooks/dist/hooks.mjs'],
  'htm@3.1.1': ['dist/htm.module.js'],
  'cytoscape@3.35.0': ['dist/cytoscape.esm.min.mjs'],
  '@fontsource-variable/inter@5.3.0': ['files/inter-latin-wght-normal.woff2', 'files/inter-latin-ext-wght-normal.woff2'],
  '@fontsource-variable/bricolage-grotesque@5.3.0': ['files/bricolage-grotesque-latin-wght-normal.woff2', 'files/bricolage-grotesque-latin-ext-wght-normal.woff2'],
  '@dagrejs/dagre@3.1.3': ['dist/dagre.esm.js', 'dist/dagre.esm.js.LEGAL.txt'],
  'react@18.3.1': ['umd/react.production.min.js'],
  'react-dom@18.3.1': ['umd/react-dom.production.min.js'],
  'graphiql@4.1.2': ['graphiql.min.js', 'graphiql.min.css'],
};

const vendor = join(dirname(fileURLToPath(import.meta.url)), '../src/main/resources/static/vendor');
const lockFile = join(vendor, 'vendor.lock.json');
const locked = existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : [];

const integrity = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
const run = (program, ...args) => execFileSync(program, args, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });
const verify = (what, expected, actual) => {
  if (expected !== actual) {
    throw new Error(`${what} should have the hash ${expected}, but has ${actual}.`);
  }
};

function fetch(id, paths, directory) {
  const at = id.lastIndexOf('@');
  const name = id.slice(0, at);
  const version = id.slice(at + 1);
  const [packed] = JSON.parse(run('npm', 'pack', id, '--json', '--pack-destination', directory));
  const tarball = join(directory, packed.filename);
  const published = integrity(readFileSync(tarball));
  verify(`${id} of the registry`, String(run('npm', 'view', id, 'dist.integrity')).trim(), published);
  const before = locked.find((one) => one.name === name && one.version === version);
  verify(`${id} of ${basename(lockFile)}`, before?.integrity ?? published, published);

  const read = (path) => run('tar', '-xOzf', tarball, `package/${path}`);
  const folder = `${basename(name)}-${version}`;
  const files = [...paths, 'LICENSE'].map((path) => ({ from: path, path: `${folder}/${basename(path)}`, bytes: read(path) }));
  return { name, version, license: JSON.parse(read('package.json')).license, integrity: published, files };
}

const directory = mkdtempSync(join(tmpdir(), 'vendor-'));
try {
  const fetched = Object.entries(packages).map(([id, paths]) => fetch(id, paths, directory));
  rmSync(vendor, { recursive: true, force: true });
  for (const { path, bytes } of fetched.flatMap(({ files }) => files)) {
    mkdirSync(dirname(join(vendor, path)), { recursive: true });
    writeFileSync(join(vendor, path), bytes);
  }
  const entries = fetched.map((one) => ({
    ...one,
    files: one.files.map(({ from, path, bytes }) => ({ from, path, integrity: integrity(bytes) })),
  }));
  writeFileSync(lockFile, `${JSON.stringify({ packages: entries }, null, 2)}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
