// All people, sorted by name.
// out: node person
// counting scans: all of them are counted
// index: person.place when filter.location, person.timeZone when filter.timeZone
// skips: Person when filter.language, PersonAway when filter.active = true, Person when filter.active = false
// order: person.sortName, person.key
MATCH (person:Person)
WHERE person.sortName IS NOT NULL AND person.key IS NOT NULL
  AND person.place = $args.filter.location // when filter.location
  AND person.timeZone = $args.filter.timeZone // when filter.timeZone
  AND $args.filter.language IN person.spoken // when filter.language
  AND coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true) // when filter.active = true
  AND (person.startedOn > $today OR person.leftOn <= $today) // when filter.active = false
