// Stores these claims.
// in: q {rows (key, person, skill, claimedBy, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
MERGE (claim:SkillClaim {key: row.key})
SET claim += row.properties
MERGE (person)-[:HAS_CLAIM]->(claim)
MERGE (claim)-[:ABOUT]->(skill)
WITH claim, row
WHERE row.claimedBy IS NOT NULL
MATCH (by:Person {key: row.claimedBy})
MERGE (claim)-[:CLAIMED_BY]->(by)
