// The parts, if all of them are required.
// on: requirement
// out: node part
// order: place.position
MATCH (requirement:AllOf)-[place:PART]->(part:Requirement)
