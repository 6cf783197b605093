// These migrations, and none besides, are applied: the next start with the same has nothing to do.
// in: q {migrations (a digest of the files)}        out: -
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration'})
SET lease.migrations = $q.migrations
