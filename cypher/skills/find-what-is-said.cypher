// What is said of these people and skills, and what is known of them so far?
// in: people (person, skills)        out: person, claims, intents, known
CYPHER 25
UNWIND $people AS asked
MATCH (person:Person {key: asked.person})
RETURN asked.person AS person,
  COLLECT {
    MATCH (person)-[:HAS_CLAIM]->(claim:SkillClaim)-[:ABOUT]->(skill:Skill)
    WHERE skill.key IN asked.skills
    RETURN claim {.level, .source, .observedOn, .evidenceCount, .rung, skill: skill.key,
      by: head([(claim)-[:CLAIMED_BY]->(by:Person) | by.key])}
  } AS claims,
  COLLECT {
    MATCH (person)-[intent:WANTS_TO_LEARN|OFFERS_MENTORING|OFFERS_TRAINING]->(skill:Skill)
    WHERE skill.key IN asked.skills
    RETURN intent {.rung, skill: skill.key}
  } AS intents,
  COLLECT {
    MATCH (person)-[known:KNOWS]->()
    WHERE known.skill IN asked.skills
    RETURN known {.*}
  } AS known
