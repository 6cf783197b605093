// How are these memberships stored?
// in: q {rows (at, person, team, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (team:Team {key: row.team})
CALL (person, team, row) {
  MATCH (person)-[membership:MEMBER_OF]->(team)
  WHERE membership.key = row.key
  RETURN membership
}
RETURN row.at AS at, membership {.*} AS stored
