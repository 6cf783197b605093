// The team in whose work the mentorship takes place.
// on: mentorship
// out: node team
MATCH (mentorship)-[:WITHIN]->(team:Team)
