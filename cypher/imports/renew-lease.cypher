// Does this import still hold the lease? If so, the lease is extended from now.
// in: q {holder, seconds (until it expires)}        out: key (no row when it was lost)
CYPHER 25
MATCH (lease:ImportLease {key: 'import', holder: $q.holder})
SET lease.expiresAt = datetime.realtime() + duration({seconds: $q.seconds})
RETURN lease.key AS key
