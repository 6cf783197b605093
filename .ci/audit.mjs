// Asks the audit of the GraphQL-over-HTTP specification. Fails on an error, on a warning, and on a notice without a reason here.
import { serverAudits } from 'graphql-http';

const NO_GET = 'Questions are posted: a GET can be sent by any page of any site, and what it asks would stand in logs.';

const EXPLAINED = {
  '5A70': NO_GET,
  '6A70': NO_GET,
  D6D5: NO_GET,
};

const results = await Promise.all(serverAudits({ url: process.argv[2] }).map(async (audit) => ({ ...audit, ...(await audit.fn()) })));

const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
results.forEach(({ status }) => (counts[status] += 1));
console.log(Object.entries(counts).map(([status, count]) => `${count} ${status}`).join(', '));

let failed = results.length === 0;
for (const { id, name, status, reason } of results.filter((result) => result.status !== 'ok')) {
  const explained = status === 'notice' ? EXPLAINED[id] : undefined;
  failed ||= explained === undefined;
  console.log(`${status} ${id} ${name}: ${explained ?? reason}`);
}
process.exitCode = failed ? 1 : 0;
