// One claim by key, where the viewer stands near enough to the person.
// out: node claim
MATCH (person:Person)-[:HAS_CLAIM]->(claim:SkillClaim {key: $args.key})
CALL people.rung(person) YIELD rung
FILTER claim.rung <= rung
