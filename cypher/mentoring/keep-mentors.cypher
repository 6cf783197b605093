// Stores which people mentor in which skills.
// in: q {rows (person, skill, rank)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (mentor:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
MERGE (mentor)-[mentors:MENTORS]->(skill)
SET mentors.skill = row.skill, mentors.person = row.person, mentors.rank = row.rank
