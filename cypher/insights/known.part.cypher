// Part: What do these people know and want to learn? For the viewer everything counts, for others what everyone may know.
// on: people
// in: viewer {key}
// out: value known (a list of {key, skills [{skill, level, confidence}], wishes [skill]})
UNWIND people AS person
LET rung = CASE WHEN person.key = $viewer.key THEN 3 ELSE 0 END
WITH collect({
  key: person.key,
  skills: COLLECT {
    MATCH (person)-[known:KNOWS]->()
    WHERE known.fromRung <= rung AND rung <= known.toRung AND known.confidence > 0
    RETURN known {.skill, .level, .confidence}
  },
  wishes: COLLECT {
    MATCH (person)-[wish:WANTS_TO_LEARN]->(skill:Skill)
    WHERE wish.rung <= rung
    RETURN skill.key
  }
}) AS known
