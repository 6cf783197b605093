// Where do ordered lists and look-ups start? The key comes last in each, so that every place in a list is one.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX person_list IF NOT EXISTS FOR (thing:Person) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX team_list IF NOT EXISTS FOR (thing:Team) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX skill_list IF NOT EXISTS FOR (thing:Skill) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX add_on_list IF NOT EXISTS FOR (thing:AddOn) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX learning_item_list IF NOT EXISTS FOR (thing:LearningItem) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX role_list IF NOT EXISTS FOR (thing:Role) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX offering_list IF NOT EXISTS FOR (thing:Offering) ON (thing.sortStart, thing.key);
CYPHER 25 CREATE RANGE INDEX person_email IF NOT EXISTS FOR (thing:Person) ON (thing.email);
