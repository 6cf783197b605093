// Which skills form communities, because the same people know them?
// Picture: islands of skills. Switch off "Connect result nodes", or links for other reasons join the islands.
// Change: nearness. With a higher one, large islands fall apart; with a lower one, small ones grow together.
// Private: nothing. Near skills follow from claims that everyone may read.
// Begins on the demo organisation: skills 7 | community Docker, Go, Incident response, Kubernetes, Linux, Observability, Prometheus | links 12
// scans: any skill may belong to a community, and there are few
CYPHER 25
LET nearest = 0.2
MATCH (skill:Skill)
MATCH ANY SHORTEST (skill)(()-[near:NEAR WHERE near.reason = 'HELD_TOGETHER' AND near.nearness >= nearest]-())*(member:Skill)
WITH nearest, skill, member ORDER BY member.key
WITH nearest, skill, collect(member) AS community
WITH DISTINCT nearest, community
FILTER size(community) > 2
RETURN size(community) AS skills, community, COLLECT {
  UNWIND community AS one
  MATCH (one)-[near:NEAR]->(:Skill)
  WHERE near.reason = 'HELD_TOGETHER' AND near.nearness >= nearest
  RETURN near
} AS links
ORDER BY skills DESC, community[0].key
