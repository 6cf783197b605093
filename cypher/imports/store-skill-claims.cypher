// Stores these claims. A new one is linked to what its key names, which never changes.
// in: q {rows (key, person, skill, claimedBy, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
MERGE (claim:SkillClaim {key: row.key})
SET claim += row.properties
WITH claim, person, skill, row
WHERE NOT EXISTS { (claim)-[:ABOUT]->() }
CREATE (person)-[:HAS_CLAIM]->(claim)-[:ABOUT]->(skill)
WITH claim, row
MATCH (by:Person {key: row.claimedBy})
CREATE (claim)-[:CLAIMED_BY]->(by)
