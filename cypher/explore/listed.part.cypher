// Part: Who knows the skill, wants to learn it or mentors in it, as far as everyone may know? The best first, and no more than are counted.
// on: node
// in: q {counted}, today
// out: value kind, value other, value weight
LET skill = CASE WHEN node:Skill THEN node.key END
CALL (skill) {
  MATCH (other:Person)-[link:KNOWS]->()
  WHERE link.skill = skill AND link.fromRung = 0 AND link.rank IS NOT NULL AND link.person IS NOT NULL AND link.confidence > 0
    AND coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WITH other, link ORDER BY link.skill, link.fromRung, link.rank, link.person LIMIT $q.counted
  CALL explore.strength(link) YIELD strength
  RETURN 'KNOWS' AS kind, other, strength AS weight
  UNION ALL
  MATCH (other:Person)-[link:KNOWS]->()
  WHERE link.skill = skill AND link.wantsToLearn = true AND link.rank IS NOT NULL AND link.person IS NOT NULL
    AND coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WITH other, link ORDER BY link.skill, link.wantsToLearn, link.rank, link.person LIMIT $q.counted
  RETURN 'WANTS_TO_LEARN' AS kind, other, null AS weight
  UNION ALL
  MATCH (other:Person)-[link:MENTORS]->()
  WHERE link.skill = skill AND link.rank IS NOT NULL AND link.person IS NOT NULL
    AND coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WITH other, link ORDER BY link.skill, link.rank, link.person LIMIT $q.counted
  CALL explore.strength(link) YIELD strength
  RETURN 'MENTORS' AS kind, other, strength AS weight
}
