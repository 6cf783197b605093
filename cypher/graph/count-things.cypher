// How many things of each type are there? The database keeps these numbers.
// in: -        out: counts (by type)
CYPHER 25
CALL () { MATCH (thing:Person) RETURN count(thing) AS people }
CALL () { MATCH (thing:Skill) RETURN count(thing) AS skills }
CALL () { MATCH (thing:Team) RETURN count(thing) AS teams }
CALL () { MATCH (thing:LearningItem) RETURN count(thing) AS items }
CALL () { MATCH (thing:Offering) RETURN count(thing) AS offerings }
CALL () { MATCH (thing:Role) RETURN count(thing) AS roles }
RETURN {Person: people, Skill: skills, Team: teams, LearningItem: items, Offering: offerings, Role: roles} AS counts
