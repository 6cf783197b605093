// Which of these keys does the graph have?
// in: file (whose things they would be), keys        out: key
CYPHER 25
UNWIND $keys AS wanted
CALL (wanted) {
  WHEN $file = 'teams.csv' THEN { MATCH (thing:Team {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'people.csv' THEN { MATCH (thing:Person {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'skills.csv' THEN { MATCH (thing:Skill {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'add_ons.csv' THEN { MATCH (thing:AddOn {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'learning_items.csv' THEN { MATCH (thing:LearningItem {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'offerings.csv' THEN { MATCH (thing:Offering {key: wanted}) RETURN thing.key AS key }
  WHEN $file = 'roles.csv' THEN { MATCH (thing:Role {key: wanted}) RETURN thing.key AS key }
}
RETURN key
