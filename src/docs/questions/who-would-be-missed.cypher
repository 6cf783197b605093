// Which skills does only one person of a tribe know well, and whom would the tribe miss most?
// Picture: people, each in a star of the skills that nobody else there has. The large stars are the risks.
// Change: the tribe, and the level from which somebody knows a skill well.
// Private: nothing. Claims that not everyone may read don't count, so there may be a second person after all.
// Begins on the demo organisation: person Ada Lindqvist | alone 3 | skills Concurrency, Pair programming, Test-driven development | links 3
CYPHER 25
LET tribe = 'listening', well = 3
MATCH (:Team {key: tribe})<-[:PART_OF]-*(:Team)<-[member:MEMBER_OF]-(person:Person)
WHERE coalesce(member.since <= date(), true) AND coalesce(member.until >= date(), true)
WITH DISTINCT well, person
MATCH (person)-[known:KNOWS]->(skill:Skill)
WHERE known.fromRung = 0 AND known.level >= well
WITH skill, collect(person) AS people, collect(known) AS links
FILTER size(people) = 1
WITH people[0] AS person, skill, links[0] AS link ORDER BY skill.key
WITH person, collect(skill) AS skills, collect(link) AS links
RETURN person, size(skills) AS alone, skills, links
ORDER BY alone DESC, person.key
