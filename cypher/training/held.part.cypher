// Part: The offerings that somebody held or will hold, the 100 latest of those with a date.
// on: trainer, keys
// out: value held
MATCH (trainer)-[leads:LEADS]->(offering:Offering)-[:OF]->(item:LearningItem)
WHERE offering.startsAt IS NOT NULL
WITH leads, offering, item ORDER BY offering.sortStart DESC, offering.key LIMIT 100
LET held = {
  key: offering.key, role: coalesce(leads.role, 'LEAD'), start: offering.sortStart, item: item {.key, .title, .format},
  teaches: COLLECT { MATCH (item)-[:TEACHES]->(skill:Skill) WHERE skill.key IN keys RETURN skill.key }
}
