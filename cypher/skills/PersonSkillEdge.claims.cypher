// The claims about the person's skill, newest first, as far as the viewer may see them.
// on: person, known, skill
// out: node claim
// order: coalesce(claim.observedOn, date('0001-01-01')) desc, claim.key
CALL people.rung(person) YIELD rung
MATCH (person)-[:HAS_CLAIM]->(claim:SkillClaim)-[:ABOUT]->(skill)
WHERE claim.rung <= rung
