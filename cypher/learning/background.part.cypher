// Part: What does somebody have already, as far as it concerns certain things and the viewer may see it? A wish alone (confidence 0) doesn't count.
// on: person, rung, itemKeys, skillKeys, addOnKeys
// in: q {completed}, today
// out: value background {completed, known, taught, held}
LET background = {
  completed: COLLECT {
    MATCH (person)-[:COMPLETED]->(item:LearningItem) WHERE rung >= 2 AND item.key IN itemKeys RETURN item.key
  },
  known: COLLECT {
    MATCH (person)-[known:KNOWS]->()
    WHERE known.fromRung <= rung AND rung <= known.toRung AND known.skill IN skillKeys AND known.confidence > 0
    RETURN known {.skill, .level}
  },
  taught: COLLECT {
    MATCH (person)-[:COMPLETED]->(:LearningItem)-[teaches:TEACHES]->(skill:Skill)
    WHERE rung >= 2 AND skill.key IN skillKeys
    RETURN {skill: skill.key, level: teaches.level}
  } + COLLECT {
    MATCH (item:LearningItem)-[teaches:TEACHES]->(skill:Skill)
    WHERE item.key IN $q.completed AND skill.key IN skillKeys
    RETURN {skill: skill.key, level: teaches.level}
  },
  held: COLLECT {
    MATCH (person)-[holding:HOLDS]->(addOn:AddOn)
    WHERE addOn.key IN addOnKeys
      AND coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
    RETURN DISTINCT addOn.key
  }
}
