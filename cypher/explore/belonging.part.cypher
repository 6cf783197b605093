// Part: Who is in the team or holds the add-on today? By name, and no more than are counted.
// on: node
// in: q {counted}, today
// out: value kind, value other
LET team = CASE WHEN node:Team THEN node.key END
LET addOn = CASE WHEN node:AddOn THEN node.key END
CALL (team, addOn) {
  MATCH (other:Person)-[link:MEMBER_OF]->()
  WHERE link.team = team AND link.sortName IS NOT NULL AND link.person IS NOT NULL AND link.key IS NOT NULL
    AND coalesce(link.since <= $today, true) AND coalesce(link.until >= $today, true)
    AND coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WITH other, link ORDER BY link.team, link.sortName, link.person, link.key LIMIT $q.counted
  RETURN 'MEMBER_OF' AS kind, other
  UNION ALL
  MATCH (other:Person)-[link:HOLDS]->()
  WHERE link.addOn = addOn AND link.sortName IS NOT NULL AND link.person IS NOT NULL AND link.key IS NOT NULL
    AND coalesce(link.since <= $today, true) AND coalesce(link.until >= $today, true)
    AND coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WITH other, link ORDER BY link.addOn, link.sortName, link.person, link.key LIMIT $q.counted
  RETURN 'HOLDS' AS kind, other
}
