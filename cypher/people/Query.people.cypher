// All people, sorted by name. Those with a skill are found in the relationship's index, where a level is a range of ranks.
// out: node person
// counting scans: all of them are counted
// index: person.place when filter.location, person.timeZone when filter.timeZone
// skips: Person when filter.language, PersonAway when filter.active = true, Person when filter.active = false, Person when filter.text
// starts: Team when filter.team, Skill when filter.skill
// order: person.sortName, person.key
CALL db.index.fulltext.queryNodes('search', '+searchKind:PERSON +(' + $args.filter.text + ')') YIELD node AS person // when filter.text
MATCH (:Team {key: $args.filter.team.key})<-[membership:MEMBER_OF]-(person:Person) // when filter.team
WHERE coalesce(membership.since <= $today, true) AND coalesce(membership.until >= $today, true) // when filter.team
WITH DISTINCT person // when filter.team
MATCH (person:Person)-[known:KNOWS]->() // when filter.skill
WHERE known.skill = $args.filter.skill.key AND known.fromRung = 0 AND known.rank IS NOT NULL AND known.person IS NOT NULL // when filter.skill
  AND known.confidence > 0 // when filter.skill
  AND known.rank < 6 - $args.filter.skill.atLeast AND known.level >= $args.filter.skill.atLeast // when filter.skill.atLeast
WITH DISTINCT person // when filter.skill
MATCH (person:Person)
WHERE person.sortName IS NOT NULL AND person.key IS NOT NULL
  AND person.place = $args.filter.location // when filter.location
  AND person.timeZone = $args.filter.timeZone // when filter.timeZone
  AND $args.filter.language IN person.spoken // when filter.language
  AND coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true) // when filter.active = true
  AND (person.startedOn > $today OR person.leftOn <= $today) // when filter.active = false
