// The thing that the tag stands for.
// on: tag
// out: node thing
// types: AddOn, Skill, Team, Person
LET thing = tag.node
