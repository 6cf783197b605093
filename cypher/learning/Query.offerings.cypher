// All offerings, the earliest first and those without a date last. Cypher compares moments by time alone only within one time zone.
// out: node offering
// counting scans: all of them are counted
// index: offering.spoken when filter.language
// order: offering.sortStart, offering.key
MATCH (offering:Offering)
WHERE offering.sortStart IS NOT NULL AND offering.key IS NOT NULL
  AND offering.sortStart < datetime('9999-12-31T00:00:00Z') AND offering.sortStart >= datetime({datetime: $args.filter.from, timezone: 'Z'}) // when filter.from
  AND offering.sortStart < datetime('9999-12-31T00:00:00Z') AND offering.sortStart < datetime({datetime: $args.filter.until, timezone: 'Z'}) // when filter.until
  AND offering.spoken = $args.filter.language // when filter.language
