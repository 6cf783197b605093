/**
 * Writes what is drawn to a file.
 */
import { kindOf } from '../../things.js';

/** Offers a blob as a file. */
export function save(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** @return {Blob} the things and links with the places of the things */
export function json({ nodes, links }, places) {
  const placed = nodes.map(({ id, kind, label }) => ({ id, kind, label, ...places.get(id) }));
  return new Blob([JSON.stringify({ nodes: placed, links }, null, 2)], { type: 'application/json' });
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** @return {Blob} a drawing whose texts can be searched */
export function svg({ nodes, links }, places, colour) {
  const margin = 80;
  const all = nodes.map((node) => places.get(node.id));
  const [left, top] = [Math.min(...all.map((at) => at.x)) - margin, Math.min(...all.map((at) => at.y)) - margin];
  const [right, bottom] = [Math.max(...all.map((at) => at.x)) + margin, Math.max(...all.map((at) => at.y)) + margin];
  const round = (value) => Math.round(value * 10) / 10;
  const lines = links.filter((link) => link.from !== link.to).map((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"><title>${escaped(link.kind)}</title></line>`;
  });
  const dots = nodes.map((node) => {
    const at = places.get(node.id);
    return `<g fill="${colour(`--kind-${kindOf(node.kind).css}`)}"><circle cx="${round(at.x)}" cy="${round(at.y)}" r="10"/>`
      + `<text x="${round(at.x)}" y="${round(at.y) + 24}" fill="${colour('--ink')}">${escaped(node.label)}</text></g>`;
  });
  return new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(right - left)} ${round(bottom - top)}" `
    + `font-family="sans-serif" font-size="11" text-anchor="middle"><rect x="${round(left)}" y="${round(top)}" width="100%" height="100%" fill="${colour('--paper')}"/>`
    + `<g stroke="${colour('--line')}">${lines.join('')}</g>${dots.join('')}</svg>`], { type: 'image/svg+xml' });
}
