// Who grows.
// on: mentorship
// out: node mentee
MATCH (mentorship)-[:MENTEE]->(mentee:Person)
