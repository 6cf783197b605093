// The person who helps the other grow.
// on: mentorship
// out: node mentor
MATCH (mentorship)-[:MENTOR]->(mentor:Person)
