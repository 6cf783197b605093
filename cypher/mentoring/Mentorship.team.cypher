// The team whose work it happens in.
// on: mentorship
// out: node team
MATCH (mentorship)-[:WITHIN]->(team:Team)
