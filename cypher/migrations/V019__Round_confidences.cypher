// How certain a level is has two digits. The rank is 5 minus the level, plus 1 minus the confidence.
// in: -        out: -
CYPHER 25
MATCH (person:Person)
CALL (person) {
  MATCH (person)-[known:KNOWS]->(:Skill)
  WHERE known.confidence <> round(known.confidence, 2)
  SET known.confidence = round(known.confidence, 2)
  SET known.rank = round(6 - coalesce(known.level, 0) - known.confidence, 2)
} IN TRANSACTIONS OF 1000 ROWS;
