// Records that exactly these migrations are applied, so that the next start with the same ones has nothing to do.
// in: q {migrations (a digest of the files)}        out: -
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration'})
SET lease.migrations = $q.migrations
