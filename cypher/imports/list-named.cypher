// Which things of a kind come after a key, and how are they stored? SET takes the lock, so that nobody changes them meanwhile.
// in: q {file (whose things they are), after, most}        out: key, stored
CYPHER 25
CALL () {
  WHEN $q.file = 'teams.csv' THEN { MATCH (thing:Team) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
  WHEN $q.file = 'people.csv' THEN { MATCH (thing:Person) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
  WHEN $q.file = 'skills.csv' THEN { MATCH (thing:Skill) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
  WHEN $q.file = 'add_ons.csv' THEN { MATCH (thing:AddOn) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
  WHEN $q.file = 'learning_items.csv' THEN {
    MATCH (thing:LearningItem) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most
  }
  WHEN $q.file = 'offerings.csv' THEN { MATCH (thing:Offering) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
  WHEN $q.file = 'roles.csv' THEN { MATCH (thing:Role) WHERE thing.key > $q.after RETURN thing ORDER BY thing.key LIMIT $q.most }
}
SET thing.held = true
REMOVE thing.held
RETURN thing.key AS key, thing {.*} AS stored
