// Who may import now? The next import to ask: this one has ended. Unless it was cut short, there is nothing to continue.
// in: q {holder, unfinished (whether it was cut short)}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import', holder: $q.holder})
SET lease.unfinished = $q.unfinished,
  lease.demo = CASE WHEN $q.unfinished THEN lease.demo END
REMOVE lease.holder, lease.expiresAt
