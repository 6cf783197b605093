// Part: Which skills are near the best of those found by name?
// on: found
// in: q {most}
// out: value nearby (a list like found, with near), nearest first; nothing where too much was found already
LET keys = [hit IN found WHERE hit.type = 'Skill' | hit.key]
UNWIND CASE WHEN size(found) > $q.most THEN [] ELSE [hit IN found WHERE hit.type = 'Skill' AND hit.match <= 5][..3] END AS hit
MATCH (skill:Skill {key: hit.key})-[near:NEAR]->(other:Skill)
WHERE NOT other.key IN keys
WITH other, hit, near ORDER BY near.rank, near.nearness DESC, other.key
WITH other, collect(hit.key)[0] AS closest, min(near.rank) AS rank, max(near.nearness) AS nearness
ORDER BY rank, nearness DESC, other.key LIMIT 10
WITH collect({type: 'Skill', key: other.key, match: 9, near: closest}) AS nearby
