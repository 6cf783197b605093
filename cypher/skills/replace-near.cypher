// These are near these skills, and nothing else is.
// in: q {rows (skill, near (found, nearness, reason, rank))}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (skill:Skill {key: row.skill})
CALL (skill) {
  MATCH (skill)-[old:NEAR]->()
  DELETE old
}
UNWIND row.near AS one
MATCH (found:Skill {key: one.found})
CREATE (skill)-[near:NEAR]->(found)
SET near.nearness = one.nearness, near.reason = one.reason, near.rank = one.rank
