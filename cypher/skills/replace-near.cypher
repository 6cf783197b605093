// Stores which skills are near these skills and removes all others. Links that stay are updated in place.
// in: q {rows (skill, near (found, nearness, reason, rank))}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (skill:Skill {key: row.skill})
CALL (skill, row) {
  MATCH (skill)-[old:NEAR]->(other:Skill)
  WHERE none(one IN row.near WHERE one.found = other.key)
  DELETE old
}
UNWIND row.near AS one
MATCH (found:Skill {key: one.found})
MERGE (skill)-[near:NEAR]->(found)
SET near.nearness = one.nearness, near.reason = one.reason, near.rank = one.rank
