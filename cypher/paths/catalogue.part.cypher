// Part: The steps possible with certain things: items to complete and add-ons to hold.
// on: reached
// in: now
// out: value catalogue {items, addOns}
CALL (reached) {
  UNWIND reached AS item
  FILTER item:LearningItem
  CALL (item) {
    OPTIONAL MATCH (item)-[teaches:TEACHES]->(skill:Skill)
    WITH skill, teaches ORDER BY skill.key
    RETURN collect(skill {.key, .name, level: teaches.level}) AS taught
  }
  CALL (item) {
    OPTIONAL MATCH (item)<-[:OF]-(offering:Offering)
    WHERE offering.startsAt IS NOT NULL AND offering.sortStart > $now
    WITH offering ORDER BY offering.sortStart, offering.key LIMIT 1
    RETURN offering {.key, .startsAt} AS next
  }
  WITH item, taught, next ORDER BY item.key
  RETURN collect(item {.key, .title, .format, .external, .hours, .cost, .requires, taught: taught, next: next}) AS items
}
CALL (reached) {
  UNWIND reached AS addOn
  FILTER addOn:AddOn
  WITH addOn ORDER BY addOn.key
  RETURN collect(addOn {.key, .name, .requires}) AS addOns
}
LET catalogue = {items: items, addOns: addOns}
