// Which pairs that are known already belong in the lists of trainers and learners?
// in: -        out: -
CYPHER 25 MATCH (person:Person)-[wish:OFFERS_TRAINING {rung: 0}]->(skill:Skill)
MATCH (person)-[known:KNOWS {fromRung: 0}]->(skill)
SET known.offersTraining = true;
CYPHER 25 MATCH (person:Person)-[wish:WANTS_TO_LEARN {rung: 0}]->(skill:Skill)
MATCH (person)-[known:KNOWS {fromRung: 0}]->(skill)
SET known.wantsToLearn = true;
