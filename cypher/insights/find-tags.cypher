// Which tags weigh in the career of a person, or in those of a team or of everyone, at a date?
// in: q {person {key, email}, team {key}, everyone, asOf, first, most (people)}, viewer {key}, today
// out: found (whether there is such a person or team), tags (label, kind, weight, type, key; heaviest first)
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.person.key OR person.email = $q.person.email
OPTIONAL MATCH (team:Team {key: $q.team.key})
LET asOf = $q.asOf, rung = CASE WHEN person.key = $viewer.key THEN 3 ELSE 0 END
CALL insights.meant(person, team, asOf) YIELD people
CALL insights.cloud(people, asOf, rung) YIELD tags
RETURN person IS NOT NULL OR team IS NOT NULL OR $q.everyone AS found, [tag IN tags[..$q.first] |
  {label: tag.label, kind: tag.kind, weight: tag.weight, type: head([label IN labels(tag.node) WHERE label <> 'AddOnHolder']), key: tag.node.key}] AS tags
