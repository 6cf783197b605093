// All offerings, the earliest first.
// out: node offering
// counting scans: all of them are counted
// order: offering.sortStart, offering.key
MATCH (offering:Offering)
WHERE offering.sortStart IS NOT NULL AND offering.key IS NOT NULL
  AND ($args.filter.from IS NULL OR offering.startsAt >= $args.filter.from)
  AND ($args.filter.until IS NULL OR offering.startsAt < $args.filter.until)
  AND ($args.filter.language IS NULL OR offering.language = $args.filter.language)
