// By which migrations was the database last brought up to date?
// in: -        out: migrations (a digest of the files)
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration'})
RETURN lease.migrations AS migrations
