// Who may import now? Whoever asks next: this import has ended.
// in: q {holder, unfinished (whether it was cut short)}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import', holder: $q.holder})
SET lease.unfinished = $q.unfinished
REMOVE lease.holder, lease.expiresAt
