// The skill that is required, at its level.
// on: requirement
// out: pair need
MATCH (requirement)-[need:NEEDS]->(:Skill)
