// Does this process still hold the migration lease? If so, the lease is extended from now.
// in: q {holder, seconds (until it expires)}        out: key (no row when the lease was lost)
CYPHER 25
MATCH (lease:MigrationLease {key: 'migration', holder: $q.holder})
SET lease.expiresAt = datetime.realtime() + duration({seconds: $q.seconds})
RETURN lease.key AS key
