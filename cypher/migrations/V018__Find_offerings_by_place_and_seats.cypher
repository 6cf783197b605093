// Which offerings are held at a place, in the list's order, and how many have no seat free? Longer places don't fit into an index.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX offering_place IF NOT EXISTS FOR (thing:Offering) ON (thing.place, thing.sortStart, thing.key);
CYPHER 25 CREATE RANGE INDEX offering_place_and_language IF NOT EXISTS FOR (thing:Offering)
ON (thing.place, thing.spoken, thing.sortStart, thing.key);
CYPHER 25 CREATE RANGE INDEX offering_free IF NOT EXISTS FOR (thing:Offering) ON (thing.free);
