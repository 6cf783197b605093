// How are these role requirements stored?
// in: q {rows (at, role, skill)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (role:Role {key: row.role})
MATCH (skill:Skill {key: row.skill})
CALL (role, skill) {
  MATCH (role)-[calls:CALLS_FOR]->(skill)
  RETURN calls
}
RETURN row.at AS at, calls {.*} AS stored
