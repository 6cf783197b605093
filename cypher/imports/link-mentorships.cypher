// Which people, skills and team do these mentorships link? Links to any others are removed.
// in: q {rows (key, mentor, mentee, skills, team)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (mentorship:Mentorship {key: row.key})
CALL (mentorship) {
  MATCH (mentorship)-[former:MENTOR|MENTEE|ON|WITHIN]->()
  DELETE former
}
MATCH (mentor:Person {key: row.mentor})
MATCH (mentee:Person {key: row.mentee})
MERGE (mentorship)-[:MENTOR]->(mentor)
MERGE (mentorship)-[:MENTEE]->(mentee)
CALL (mentorship, row) {
  UNWIND row.skills AS key
  MATCH (skill:Skill {key: key})
  MERGE (mentorship)-[:ON]->(skill)
}
WITH mentorship, row
MATCH (team:Team {key: row.team})
MERGE (mentorship)-[:WITHIN]->(team)
