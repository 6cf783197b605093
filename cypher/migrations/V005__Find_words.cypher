// What bears this name, and what is it that has these words? A skill's names are one term each, found whole.
// in: -        out: -
CYPHER 25 CREATE FULLTEXT INDEX skill_names IF NOT EXISTS FOR (skill:Skill) ON EACH [skill.names]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CYPHER 25 CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (thing:Person|Skill|Team|AddOn|LearningItem|Role)
ON EACH [thing.name, thing.title, thing.aliases, thing.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
