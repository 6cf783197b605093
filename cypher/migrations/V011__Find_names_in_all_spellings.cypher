// What bears this name, whatever its spelling, and what is it that has these words? Names are one term each, words are told apart by whoever writes them.
// in: -        out: -
CYPHER 25 DROP INDEX skill_names IF EXISTS;
CYPHER 25 DROP INDEX search IF EXISTS;
CYPHER 25 CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (thing:Person|Skill|Team|AddOn|LearningItem|Role)
ON EACH [thing.names, thing.plainNames, thing.nameLetters, thing.searchKind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CYPHER 25 CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (thing:Person|Skill|Team|AddOn|LearningItem|Role)
ON EACH [thing.nameWords, thing.nameStems, thing.textStems, thing.searchKind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CYPHER 25 CREATE CONSTRAINT refreshed_names_key IF NOT EXISTS FOR (refreshed:RefreshedNames) REQUIRE refreshed.key IS UNIQUE;
