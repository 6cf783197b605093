// Who gives.
// on: mentorship
// out: node mentor
MATCH (mentorship)-[:MENTOR]->(mentor:Person)
