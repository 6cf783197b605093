// Does this process hold the migration lease from now on? It does if nobody else does, or if their lease has expired.
// The database's clock counts, since all processes share it. A lease that ends more than ten times its length from now was taken
// before that clock was set back. SET takes the lock, so that nobody else reads the lease meanwhile.
// in: q {holder, seconds (until it expires)}        out: held
CYPHER 25
MERGE (lease:MigrationLease {key: 'migration'})
SET lease.held = true
REMOVE lease.held
WITH lease, lease.holder IS NULL OR lease.holder = $q.holder OR lease.expiresAt < datetime.realtime()
  OR lease.expiresAt > datetime.realtime() + duration({seconds: 10 * $q.seconds}) AS held
SET lease += CASE
  WHEN held THEN {holder: $q.holder, expiresAt: datetime.realtime() + duration({seconds: $q.seconds})}
  ELSE {}
END
RETURN held
