// The parts, where any of them is asked for.
// on: requirement
// out: node part
// order: place.position
MATCH (requirement:AnyOf)-[place:PART]->(part:Requirement)
