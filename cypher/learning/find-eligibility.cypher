// What do these items require, and what does somebody bring along of that?
// in: q {of (keys of items), person {key, email}, skills [{place, key, name}], items, addOns, completed (keys)}, viewer, today
// out: person, named {skills, items, addOns}, requirements {key, requires}, background
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.person.key OR person.email = $q.person.email
CALL people.rung(person) YIELD rung
CALL learning.named() YIELD skills, items, addOns
LET named = {skills: skills, items: items, addOns: addOns}
CALL () {
  MATCH (item:LearningItem) WHERE item.key IN $q.of
  OPTIONAL MATCH (item)-[:REQUIRES]->(:Requirement)-[:PART]->*(:Requirement)-[:NEEDS]->(thing)
  RETURN collect(DISTINCT item {.key, .requires}) AS requirements, collect(DISTINCT thing) AS things
}
LET itemKeys = [thing IN things WHERE thing:LearningItem | thing.key]
LET skillKeys = [thing IN things WHERE thing:Skill | thing.key]
LET addOnKeys = [thing IN things WHERE thing:AddOn | thing.key]
CALL learning.background(person, rung, itemKeys, skillKeys, addOnKeys) YIELD background
RETURN person.key AS person, named, requirements, background
