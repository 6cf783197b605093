// Who may import now? Whoever asks next: this import has ended. One that wasn't cut short leaves nothing to be continued.
// in: q {holder, unfinished (whether it was cut short)}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import', holder: $q.holder})
SET lease.unfinished = $q.unfinished,
  lease.demo = CASE WHEN $q.unfinished THEN lease.demo END
REMOVE lease.holder, lease.expiresAt
