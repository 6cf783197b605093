// The parts, if any one of them is required.
// on: requirement
// out: node part
// order: place.position
MATCH (requirement:AnyOf)-[place:PART]->(part:Requirement)
