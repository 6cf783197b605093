// Part: What do the look-ups find? The strictest look-up that finds a thing ranks it; ties go by kind for look-ups of names, else by score. Upcoming offerings follow their items.
// on: -
// in: q {lookups, most, types, name}, now
// out: value found (a list of {type, key, match}, best first; of too many the best and one more)
UNWIND $q.lookups AS lookup
CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: $q.most + 1}) YIELD node, score
WITH node, min([lookup.match, -score]) AS best
CALL (node) {
  RETURN node AS thing
  UNION ALL
  MATCH (node)<-[:OF]-(offering:Offering)
  WHERE 'Offering' IN $q.types AND offering.startsAt >= $now
  RETURN offering AS thing
}
LET type = head([label IN labels(thing) WHERE label IN $q.types])
FILTER type IS NOT NULL
LET kind = reduce(place = 0, at IN range(0, 6) |
  CASE WHEN ['Skill', 'Role', 'AddOn', 'LearningItem', 'Offering', 'Team', 'Person'][at] = type THEN at ELSE place END)
LET group = CASE WHEN thing.kind = 'GROUP' THEN 1 ELSE 0 END
LET byOtherName = CASE WHEN best[0] = 0 AND node.names[0] <> $q.name THEN 1 ELSE 0 END
LET rank = CASE WHEN best[0] <= 2 THEN [best[0], kind, byOtherName, group] ELSE [best[0], best[1], kind] END
WITH type, thing.key AS key, best[0] AS match, rank ORDER BY rank, key LIMIT $q.most + 1
WITH collect({type: type, key: key, match: match}) AS found
