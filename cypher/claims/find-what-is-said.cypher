// Which claims and intents exist for these people and skills, and what is derived so far? Always starts from the person, since a skill is a hub.
// in: q {people (person, skills)}        out: person, claims, intents, known
CYPHER 25
UNWIND $q.people AS asked
MATCH (person:Person {key: asked.person})
RETURN asked.person AS person,
  COLLECT {
    MATCH (person)-[:HAS_CLAIM]->(claim:SkillClaim)
    WITH claim, head([(claim)-[:ABOUT]->(about:Skill) | about.key]) AS skill
    WHERE skill IN asked.skills
    RETURN claim {.level, .source, .observedOn, .evidenceCount, .rung, skill: skill,
      by: head([(claim)-[:CLAIMED_BY]->(by:Person) | by.key])}
  } AS claims,
  COLLECT {
    MATCH (person)-[intent:WANTS_TO_LEARN|OFFERS_MENTORING|OFFERS_TRAINING]->(about)
    WITH intent, about.key AS skill
    WHERE skill IN asked.skills
    RETURN intent {.rung, skill: skill, type: type(intent)}
  } AS intents,
  COLLECT {
    MATCH (person)-[known:KNOWS]->()
    WITH known
    WHERE known.skill IN asked.skills
    RETURN known {.*}
  } AS known
