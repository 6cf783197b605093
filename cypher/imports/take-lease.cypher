// Does this import hold the lease from now on? It does when nobody else does, or when theirs has expired.
// It goes by the database's clock, which all importers share. A lease that ends in ten times its length was taken before that
// clock was set back, and whoever still holds it finds out when it is renewed. Setting takes the lock, so that nobody else looks meanwhile.
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
