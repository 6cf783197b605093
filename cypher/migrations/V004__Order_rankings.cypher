// Who knows a skill, who mentors in it, best first? The skill's own node is never expanded: it may be a hub.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX knows_ranking IF NOT EXISTS FOR ()-[known:KNOWS]-() ON (known.skill, known.fromRung, known.rank, known.person);
CYPHER 25 CREATE RANGE INDEX mentors_ranking IF NOT EXISTS FOR ()-[mentors:MENTORS]-() ON (mentors.skill, mentors.rank, mentors.person);
