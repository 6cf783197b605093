// Part: Which of the named things exist?
// on: -
// in: q {skills, items, addOns}
// out: value skills {place, key, name} (several of one place when a name fits several), value items, value addOns (keys)
CALL () {
  UNWIND $q.skills AS by
  CALL skills.meant(by) YIELD meant
  UNWIND meant AS skill
  RETURN collect({place: by.place, key: skill.key, name: skill.name}) AS skills
}
LET items = COLLECT { MATCH (item:LearningItem) WHERE item.key IN $q.items RETURN item.key }
LET addOns = COLLECT { MATCH (addOn:AddOn) WHERE addOn.key IN $q.addOns RETURN addOn.key }
