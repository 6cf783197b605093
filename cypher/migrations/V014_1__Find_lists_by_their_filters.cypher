// A list that is filtered starts at what is asked for, in the list's order; who isn't in the organisation today is counted.
CYPHER 25 CREATE RANGE INDEX person_place IF NOT EXISTS FOR (thing:Person) ON (thing.place, thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX person_time_zone IF NOT EXISTS FOR (thing:Person) ON (thing.timeZone, thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX person_place_and_time_zone IF NOT EXISTS FOR (thing:Person)
ON (thing.place, thing.timeZone, thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX offering_language IF NOT EXISTS FOR (thing:Offering) ON (thing.spoken, thing.sortStart, thing.key);
CYPHER 25 CREATE RANGE INDEX role_family IF NOT EXISTS FOR (thing:Role) ON (thing.family, thing.sortName, thing.key);
CYPHER 25 CREATE RANGE INDEX person_started IF NOT EXISTS FOR (thing:Person) ON (thing.startedOn);
CYPHER 25 CREATE RANGE INDEX person_left IF NOT EXISTS FOR (thing:Person) ON (thing.leftOn);
