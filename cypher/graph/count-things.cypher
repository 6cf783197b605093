// How many things of each type exist, how many people aren't in the organisation today, and how many offerings have no seat free?
// The database keeps the counts by type.
// in: today        out: counts (by type; PersonAway and OfferingFull for the latter two)
CYPHER 25
CALL () { MATCH (thing:Person) RETURN count(thing) AS people }
CALL () { MATCH (thing:Person) WHERE thing.startedOn > $today OR thing.leftOn <= $today RETURN count(thing) AS away }
CALL () { MATCH (thing:Skill) RETURN count(thing) AS skills }
CALL () { MATCH (thing:Team) RETURN count(thing) AS teams }
CALL () { MATCH (thing:LearningItem) RETURN count(thing) AS items }
CALL () { MATCH (thing:Offering) RETURN count(thing) AS offerings }
CALL () { MATCH (thing:Offering) WHERE thing.free = 0 RETURN count(thing) AS full }
CALL () { MATCH (thing:Role) RETURN count(thing) AS roles }
RETURN {Person: people, PersonAway: away, Skill: skills, Team: teams, LearningItem: items, Offering: offerings,
  OfferingFull: full, Role: roles} AS counts
