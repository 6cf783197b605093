// Which of these keys exist in the graph?
// in: q {file (whose things they would be), keys}        out: key
CYPHER 25
UNWIND $q.keys AS wanted
CALL (wanted) {
  WHEN $q.file = 'teams.csv' THEN { MATCH (thing:Team {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'people.csv' THEN { MATCH (thing:Person {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'skills.csv' THEN { MATCH (thing:Skill {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'add_ons.csv' THEN { MATCH (thing:AddOn {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'learning_items.csv' THEN { MATCH (thing:LearningItem {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'offerings.csv' THEN { MATCH (thing:Offering {key: wanted}) RETURN thing.key AS key }
  WHEN $q.file = 'roles.csv' THEN { MATCH (thing:Role {key: wanted}) RETURN thing.key AS key }
}
RETURN key
