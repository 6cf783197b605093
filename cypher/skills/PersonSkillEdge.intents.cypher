// What the person wants to do with the skill, as far as the viewer may see it.
// on: person, known, skill
// out: value intent
// order: intent
CALL people.rung(person) YIELD rung
MATCH (person)-[wish:WANTS_TO_LEARN|OFFERS_MENTORING|OFFERS_TRAINING]->(skill)
WHERE wish.rung <= rung
LET intent = type(wish)
