// Part: The steps possible with certain things: items to complete and add-ons to hold.
// on: reached
// in: -
// out: value catalogue {items, addOns}
CALL (reached) {
  UNWIND reached AS item
  FILTER item:LearningItem
  CALL (item) {
    OPTIONAL MATCH (item)-[teaches:TEACHES]->(skill:Skill)
    WITH skill, teaches ORDER BY skill.key
    RETURN collect(skill {.key, .name, level: teaches.level}) AS taught
  }
  CALL paths.sessions(item) YIELD sessions, held
  WITH item, taught, sessions, held ORDER BY item.key
  RETURN collect(item {
    .key, .title, .format, .external, .catalogued, .hours, .cost, .requires, taught: taught, sessions: sessions, held: held
  }) AS items
}
CALL (reached) {
  UNWIND reached AS addOn
  FILTER addOn:AddOn
  WITH addOn ORDER BY addOn.key
  RETURN collect(addOn {.key, .name, .requires}) AS addOns
}
LET catalogue = {items: items, addOns: addOns}
