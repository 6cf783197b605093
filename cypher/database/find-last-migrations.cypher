// Which migrations was the database last brought up to date with?
// in: -        out: migrations (a digest of the files)
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration'})
RETURN lease.migrations AS migrations
