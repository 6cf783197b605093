// Who may migrate the database now? Whoever asks next: this process has ended.
// in: q {holder}        out: -
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration', holder: $q.holder})
REMOVE lease.holder, lease.expiresAt
