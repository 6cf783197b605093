// Where do ordered lists and look-ups start? The key comes last in each, so that every place in a list is one.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX person_list FOR (thing:Person) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX team_list FOR (thing:Team) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX skill_list FOR (thing:Skill) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX add_on_list FOR (thing:AddOn) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX learning_item_list FOR (thing:LearningItem) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX role_list FOR (thing:Role) ON (thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX offering_list FOR (thing:Offering) ON (thing.sortStart, thing.key);
CYPHER 25 CREATE RANGE INDEX person_email FOR (thing:Person) ON (thing.email);
