// Finds one claim by key, if the viewer is near enough to the person.
// out: node claim
MATCH (person:Person)-[:HAS_CLAIM]->(claim:SkillClaim {key: $args.key})
CALL people.rung(person) YIELD rung
FILTER claim.rung <= rung
