// Does this process migrate the database from now on? It does when nobody else does, or when their lease has expired.
// It goes by the database's clock, which all processes share. A lease that ends in ten times its length was taken before that
// clock was set back. Setting takes the lock, so that nobody else looks meanwhile.
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
