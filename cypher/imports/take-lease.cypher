// Does this import hold the lease from now on? It does if nobody else does, or if their lease has expired.
// The database's clock counts, since all importers share it. A lease that ends more than ten times its length from now was taken
// before that clock was set back; an importer that still holds it finds out at the next renewal. SET takes the lock, so that nobody else reads the lease meanwhile.
// in: q {holder, seconds (until it expires)}        out: held, unfinished (whether an earlier import was cut short)
CYPHER 25
MERGE (lease:ImportLease {key: 'import'})
SET lease.held = true
REMOVE lease.held
WITH lease, coalesce(lease.unfinished, false) AS unfinished,
  lease.holder IS NULL OR lease.holder = $q.holder OR lease.expiresAt < datetime.realtime()
    OR lease.expiresAt > datetime.realtime() + duration({seconds: 10 * coalesce(lease.seconds, $q.seconds)}) AS held
SET lease += CASE
  WHEN held THEN {holder: $q.holder, seconds: $q.seconds, unfinished: true,
    expiresAt: datetime.realtime() + duration({seconds: $q.seconds})}
  ELSE {}
END
RETURN held, unfinished
