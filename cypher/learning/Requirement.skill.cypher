// The skill that has to be there, at its level.
// on: requirement
// out: pair need
MATCH (requirement)-[need:NEEDS]->(:Skill)
