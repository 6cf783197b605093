// How are these mentorships stored?
// in: q {rows (at, key)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (mentorship:Mentorship {key: row.key})
OPTIONAL MATCH (mentorship)-[:MENTOR]->(mentor:Person)
OPTIONAL MATCH (mentorship)-[:MENTEE]->(mentee:Person)
OPTIONAL MATCH (mentorship)-[:WITHIN]->(team:Team)
RETURN row.at AS at, mentorship {.*, mentor: mentor.key, mentee: mentee.key, team: team.key,
  skills: COLLECT { MATCH (mentorship)-[:ON]->(skill:Skill) RETURN skill.key ORDER BY skill.key }} AS stored
