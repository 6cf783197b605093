// Part: Which node is this thing? None where the viewer may not see it.
// on: start (type, key)
// in: viewer {key, administrator}
// out: value node
CALL (start) {
  WHEN start.type = 'Person' THEN { MATCH (node:Person {key: start.key}) RETURN node }
  WHEN start.type = 'Skill' THEN { MATCH (node:Skill {key: start.key}) RETURN node }
  WHEN start.type = 'Team' THEN { MATCH (node:Team {key: start.key}) RETURN node }
  WHEN start.type = 'AddOn' THEN { MATCH (node:AddOn {key: start.key}) RETURN node }
  WHEN start.type = 'LearningItem' THEN { MATCH (node:LearningItem {key: start.key}) RETURN node }
  WHEN start.type = 'Offering' THEN { MATCH (node:Offering {key: start.key}) RETURN node }
  WHEN start.type = 'Role' THEN { MATCH (node:Role {key: start.key}) RETURN node }
  WHEN start.type = 'Mentorship' THEN {
    MATCH (node:Mentorship {key: start.key})
    WHERE $viewer.administrator OR EXISTS { (node)-[:MENTOR|MENTEE]->(:Person {key: $viewer.key}) }
    RETURN node
  }
}
