// Which skills have a name like this one?
// in: q {lookups (index, query, match)}        out: name, the most similar first; at most three
CYPHER 25
UNWIND $q.lookups AS lookup
CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: 20}) YIELD node AS skill, score
WITH skill, min([lookup.match, -score]) AS best ORDER BY best, skill.key LIMIT 3
RETURN skill.name AS name ORDER BY best, skill.key
