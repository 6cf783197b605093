// All offerings, the earliest or the latest first. Those without a date have one far ahead. Cypher compares moments by time alone only within one time zone.
// out: node offering
// counting scans: all of them are counted
// index: offering.place when filter.location, offering.spoken when filter.language
// skips: OfferingFull when filter.free = true, Offering when filter.free = false
// starts: LearningItem when filter.item, Person when filter.lead
// order: offering.sortStart when order = EARLIEST_FIRST, offering.key when order = EARLIEST_FIRST, offering.sortStart desc when order = LATEST_FIRST, offering.key desc when order = LATEST_FIRST
MATCH (:LearningItem {key: $args.filter.item.key})<-[:OF]-(offering:Offering) // when filter.item
MATCH (lead:Person) WHERE lead.key = $args.filter.lead.key OR lead.email = toLower($args.filter.lead.email) // when filter.lead
MATCH (lead)-[:LEADS]->(offering:Offering) // when filter.lead
MATCH (offering:Offering)
WHERE offering.sortStart IS NOT NULL AND offering.key IS NOT NULL
  AND offering.sortStart < datetime('9999-12-31T00:00:00Z') AND offering.sortStart >= datetime({datetime: $args.filter.from, timezone: 'Z'}) // when filter.from
  AND offering.sortStart < datetime('9999-12-31T00:00:00Z') AND offering.sortStart < datetime({datetime: $args.filter.until, timezone: 'Z'}) // when filter.until
  AND offering.spoken = $args.filter.language // when filter.language
  AND offering.place = $args.filter.location // when filter.location
  AND (offering.free > 0 OR offering.free IS NULL) // when filter.free = true
  AND offering.free = 0 // when filter.free = false
