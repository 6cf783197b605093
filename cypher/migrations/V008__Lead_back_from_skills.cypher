// What teaches this skill? Paths are looked for backwards, so that one direction has to be enough.
// in: -        out: -
CYPHER 25
MATCH (item:LearningItem)-[:TEACHES]->(skill:Skill)
MERGE (skill)-[:TAUGHT_BY]->(item);
