// Asks Lighthouse about views of the page, for accessibility and best practices. Fails on less than 100, and on a first view that is too large.
// ViewsTests hold that there is something to see at these addresses. Nothing is sent but to this machine: Lighthouse reports errors to its makers
// only from its command line, and Chromium resolves no other name.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const CATEGORIES = ['accessibility', 'best-practices'];

/** What the first view may transfer with an empty cache, in KB of 1,000 bytes. */
const MOST = 350;

const FIRST = '/';

const VIEWS = [
  FIRST,
  '/explore/person?key=mika.sandberg',
  '/explore/skill?key=kubernetes',
  '/explore/graph?of=U2tpbGw6a3ViZXJuZXRlcw',
  '/explore/mentors?skills=kubernetes&mentee=mika.sandberg',
  '/explore/path?skill=U2tpbGw6a3ViZXJuZXRlcw&level=PROFICIENT&from=mika.sandberg',
  '/explore/gap?person=mika.sandberg&role=senior-backend-engineer',
  '/explore/trainers?skills=kubernetes',
];

// Chromium's sandbox refuses to run as root.
const chromium = await launch({ chromeFlags: ['--headless=new', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ...(process.getuid() === 0 ? ['--no-sandbox'] : [])] });

/** The ids of what keeps a category from 100. */
function broken({ auditRefs }, audits) {
  return auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1).map(({ id }) => id);
}

async function passes(view) {
  const { lhr: { audits, categories, runtimeError } } = await lighthouse(process.argv[2] + view, { port: chromium.port, logLevel: 'error' }, {
    extends: 'lighthouse:default',
    settings: { disableFullPageScreenshot: true, onlyCategories: CATEGORIES, onlyAudits: ['network-requests'] },
  });
  if (runtimeError) {
    console.log(`${view}: ${runtimeError.message}`);
    return false;
  }
  const scores = CATEGORIES.map((name) => Math.round(100 * categories[name].score));
  const kilobytes = audits['network-requests'].details.items.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
  const why = CATEGORIES.flatMap((name) => broken(categories[name], audits));
  const large = view === FIRST && kilobytes > MOST;
  console.log(`${CATEGORIES.map((name, at) => `${name} ${scores[at]}`).join(', ')}, ${Math.round(kilobytes)} KB: ${view}`
    + `${why.length ? ` (${why.join(', ')})` : ''}${large ? ` (more than ${MOST} KB)` : ''}`);
  return scores.every((score) => score === 100) && !large;
}

try {
  for (const view of VIEWS) {
    if (!await passes(view)) {
      process.exitCode = 1;
    }
  }
} finally {
  chromium.kill();
}
