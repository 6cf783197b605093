// Who offers to train others in a skill, and who wants to learn it, the strongest first? Only pairs of which everyone may know it are in these.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX training_ranking IF NOT EXISTS FOR ()-[known:KNOWS]-() ON (known.skill, known.offersTraining, known.rank, known.person);
CYPHER 25 CREATE RANGE INDEX learning_ranking IF NOT EXISTS FOR ()-[known:KNOWS]-() ON (known.skill, known.wantsToLearn, known.rank, known.person);
