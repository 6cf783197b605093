// The person who is helped to grow.
// on: mentorship
// out: node mentee
MATCH (mentorship)-[:MENTEE]->(mentee:Person)
