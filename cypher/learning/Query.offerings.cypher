// All offerings, the earliest first. Only within one time zone does Cypher compare moments alone.
// out: node offering
// counting scans: all of them are counted
// order: offering.sortStart, offering.key
MATCH (offering:Offering)
WHERE offering.sortStart IS NOT NULL AND offering.key IS NOT NULL
  AND ($args.filter.from IS NULL
    OR offering.startsAt IS NOT NULL AND offering.sortStart >= datetime({datetime: $args.filter.from, timezone: 'Z'}))
  AND ($args.filter.until IS NULL
    OR offering.startsAt IS NOT NULL AND offering.sortStart < datetime({datetime: $args.filter.until, timezone: 'Z'}))
  AND ($args.filter.language IS NULL OR offering.spoken = $args.filter.language)
