// How many things of each type exist, and how many people aren't in the organisation today? The database keeps the counts by type.
// in: today        out: counts (by type; PersonAway for the latter)
CYPHER 25
CALL () { MATCH (thing:Person) RETURN count(thing) AS people }
CALL () { MATCH (thing:Person) WHERE thing.startedOn > $today OR thing.leftOn <= $today RETURN count(thing) AS away }
CALL () { MATCH (thing:Skill) RETURN count(thing) AS skills }
CALL () { MATCH (thing:Team) RETURN count(thing) AS teams }
CALL () { MATCH (thing:LearningItem) RETURN count(thing) AS items }
CALL () { MATCH (thing:Offering) RETURN count(thing) AS offerings }
CALL () { MATCH (thing:Role) RETURN count(thing) AS roles }
RETURN {Person: people, PersonAway: away, Skill: skills, Team: teams, LearningItem: items, Offering: offerings, Role: roles} AS counts
