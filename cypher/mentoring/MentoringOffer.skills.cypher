// The skills that the person offers to mentor in, strongest first, at the level that everyone may know.
// on: offer
// out: pair known
// order: known.rank, known.skill
MATCH (offer)<-[:OFFERS]-(person:Person)-[:MENTORS]->(skill:Skill)
MATCH (person)-[known:KNOWS {fromRung: 0}]->(skill)
