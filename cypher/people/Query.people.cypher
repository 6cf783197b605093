// Everybody, by name.
// out: node person
// counting scans: all of them are counted
// order: person.sortName, person.key
MATCH (person:Person)
WHERE person.sortName IS NOT NULL AND person.key IS NOT NULL
  AND ($args.filter.location IS NULL OR person.place = $args.filter.location)
  AND ($args.filter.timeZone IS NULL OR person.timeZone = $args.filter.timeZone)
  AND ($args.filter.language IS NULL OR $args.filter.language IN person.spoken)
  AND ($args.filter.active IS NULL OR $args.filter.active =
    (coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true)))
