// Stores which people are members of which teams.
// in: q {rows (person, team, key, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (team:Team {key: row.team})
MERGE (person)-[membership:MEMBER_OF {key: row.key}]->(team)
SET membership += row.properties
SET membership.team = team.key, membership.person = person.key, membership.sortName = person.sortName
