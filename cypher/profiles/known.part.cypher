// Part: What may everyone know of somebody's skills? In the order of their keys.
// on: person
// out: value known
MATCH (person)-[knows:KNOWS]->()
WHERE knows.fromRung = 0
WITH knows ORDER BY knows.skill
LET known = knows {.skill, .level, .confidence, training: knows.offersTraining}
