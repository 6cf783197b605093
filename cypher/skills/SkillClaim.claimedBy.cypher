// The person who made the claim.
// on: claim
// out: node claimant
MATCH (claim)-[:CLAIMED_BY]->(claimant:Person)
