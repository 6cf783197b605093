// Who claimed it.
// on: claim
// out: node claimant
MATCH (claim)-[:CLAIMED_BY]->(claimant:Person)
