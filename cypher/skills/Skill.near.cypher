// The skills that cover it in part, nearest first: at most twenty lead away from a skill, however many lead to it.
// on: skill
// out: edge near, node found
// order: near.rank, found.key
MATCH (skill)-[near:NEAR]->(found:Skill)
