// What are these items that people held, which of the wanted skills and those near them do they teach, and which of these add-ons help with training or are the one asked for?
// in: q {items, skills, addOns (keys), addOn (key or null)}        out: items {key, title, format, teaches}, addOns {key, name, kind}
CYPHER 25
RETURN
  COLLECT {
    UNWIND $q.items AS key
    MATCH (item:LearningItem {key: key})
    RETURN item {.key, .title, .format, teaches: COLLECT { MATCH (item)-[:TEACHES]->(skill:Skill) WHERE skill.key IN $q.skills RETURN skill.key }}
  } AS items,
  COLLECT {
    UNWIND $q.addOns AS key
    MATCH (addOn:AddOn {key: key})
    WHERE addOn.kind IN ['TRAINER', 'SPEAKER', 'COACH'] OR addOn.key = $q.addOn
    RETURN addOn {.key, .name, .kind}
  } AS addOns
