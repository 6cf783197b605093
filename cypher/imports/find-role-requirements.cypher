// How is it stored what these roles call for?
// in: rows (at, role, skill)        out: at, stored
CYPHER 25
UNWIND $rows AS row
MATCH (role:Role {key: row.role})
MATCH (skill:Skill {key: row.skill})
MATCH (role)-[calls:CALLS_FOR]->(skill)
RETURN row.at AS at, calls {.*} AS stored
