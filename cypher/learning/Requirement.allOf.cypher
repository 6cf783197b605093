// The parts, where all of them are asked for.
// on: requirement
// out: node part
// order: place.position
MATCH (requirement:AllOf)-[place:PART]->(part:Requirement)
