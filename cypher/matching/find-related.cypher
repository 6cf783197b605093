// How many people offer these skills, and which of these add-ons are for helping others grow?
// in: q {skills (keys), addOns (keys)}        out: offers {key, name, offering}, helpful {key, name}
CYPHER 25
RETURN
  COLLECT {
    UNWIND $q.skills AS key
    MATCH (skill:Skill {key: key})
    RETURN {key: key, name: skill.name, offering: COUNT { (skill)<-[:MENTORS]-() }}
  } AS offers,
  COLLECT {
    UNWIND $q.addOns AS key
    MATCH (addOn:AddOn {key: key})
    WHERE addOn.kind IN ['MENTOR', 'COACH', 'TRAINER']
    RETURN addOn {.key, .name}
  } AS helpful
