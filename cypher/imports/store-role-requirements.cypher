// Stores which roles call for which skills.
// in: q {rows (role, skill, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (role:Role {key: row.role})
MATCH (skill:Skill {key: row.skill})
MERGE (role)-[calls:CALLS_FOR]->(skill)
SET calls += row.properties
