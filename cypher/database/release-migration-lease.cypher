// Who may migrate the database now? The next process to ask: this one has ended.
// in: q {holder}        out: -
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration', holder: $q.holder})
REMOVE lease.holder, lease.expiresAt
