// How are these intents stored?
// in: q {rows (at, person, skill, intent)}        out: at, stored
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (skill:Skill {key: row.skill})
CALL (person, skill, row) {
  MATCH (person)-[intent:WANTS_TO_LEARN|OFFERS_MENTORING|OFFERS_TRAINING]->(skill)
  WHERE type(intent) = row.intent
  RETURN intent
}
RETURN row.at AS at, intent {.*} AS stored
