// How certain a level is, and how near a skill, has two digits. The rank is 5 minus the level, plus 1 minus the confidence.
// in: -        out: -
CYPHER 25
MATCH (person:Person)
CALL (person) {
  MATCH (person)-[known:KNOWS]->(:Skill)
  WHERE known.confidence <> round(known.confidence, 2)
  SET known.confidence = round(known.confidence, 2)
  SET known.rank = round(6 - coalesce(known.level, 0) - known.confidence, 2)
} IN TRANSACTIONS OF 1000 ROWS;
CYPHER 25
MATCH (skill:Skill)
CALL (skill) {
  MATCH (skill)-[near:NEAR]->(:Skill)
  WHERE near.nearness <> round(near.nearness, 2)
  SET near.nearness = round(near.nearness, 2)
} IN TRANSACTIONS OF 1000 ROWS;
