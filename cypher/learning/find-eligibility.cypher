// What do these items depend on, and which of that does somebody have already?
// in: q {of (keys of items), person {key, email}, skills [{place, key, name}], items, addOns, completed (keys)}, viewer, today
// DISTINCT is inside the collect, since the planner drops one before it when several items are looked for.
// out: person, named {skills, items, addOns}, reached (the items and all they rest on) {key, requires}, background
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.person.key OR person.email = $q.person.email
CALL people.rung(person) YIELD rung
CALL learning.named() YIELD skills, items, addOns
LET named = {skills: skills, items: items, addOns: addOns}
CALL () {
  MATCH (item:LearningItem) WHERE item.key IN $q.of
  MATCH (item)-[:REQUIRES|PART|NEEDS*0..]->(thing:LearningItem|Skill|AddOn)
  RETURN collect(DISTINCT thing) AS things
}
LET reached = [thing IN things WHERE thing:LearningItem | thing {.key, .requires}]
LET itemKeys = [item IN reached | item.key]
LET skillKeys = [thing IN things WHERE thing:Skill | thing.key]
LET addOnKeys = [thing IN things WHERE thing:AddOn | thing.key]
CALL learning.background(person, rung, itemKeys, skillKeys, addOnKeys) YIELD background
RETURN person.key AS person, named, reached, background
