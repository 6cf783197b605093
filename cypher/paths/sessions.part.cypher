// Part: The next dates on which an item is held, those with free seats first, and whether it was ever held on a date.
// on: item
// in: now
// out: value sessions, value held
CALL (item) {
  OPTIONAL MATCH (item)<-[:OF]-(offering:Offering)
  WHERE offering.startsAt IS NOT NULL AND offering.sortStart > $now
  WITH offering ORDER BY coalesce(offering.free, 1) > 0 DESC, offering.sortStart, offering.key LIMIT 20
  RETURN collect(offering {.key, .startsAt, .endsAt, .free}) AS sessions
}
LET held = EXISTS { (item)<-[:OF]-(:Offering) }
