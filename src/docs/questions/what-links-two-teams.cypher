// What links two teams that have no member in common?
// Picture: the two teams at the ends; between them people who moved, people who mentored over there, and guilds.
// Change: the two teams.
// Private: nothing. That somebody mentored in a team is public, whom isn't.
// Begins on the demo organisation: person Henrik Dahlgren | how moved | through Playback | link Night Watch … Playback
CYPHER 25
MATCH (left:Team {key: 'playback'})
MATCH (right:Team {key: 'night-watch'})
UNWIND [[left, right], [right, left]] AS ends
LET here = ends[0], there = ends[1]
CALL (here, there) {
  MATCH link = (here)<-[now:MEMBER_OF]-(:Person)-[:MEMBER_OF]->(there)
  WHERE coalesce(now.until >= date(), true)
  RETURN 'moved' AS how, link
  UNION ALL
  MATCH link = (here)<-[now:MEMBER_OF]-(:Person)-[:MENTORED]->(there)
  WHERE coalesce(now.until >= date(), true)
  RETURN 'mentored' AS how, link
  UNION ALL
  MATCH link = (here)<-[a:MEMBER_OF]-(:Person)-[b:MEMBER_OF]->(guild:Team)<-[c:MEMBER_OF]-(:Person)-[d:MEMBER_OF]->(there)
  WHERE guild.kind IN ['GUILD', 'COMMUNITY'] AND here.key < there.key
    AND all(member IN [a, b, c, d] WHERE coalesce(member.until >= date(), true))
  RETURN 'meets in a guild' AS how, link
}
RETURN nodes(link)[1] AS person, how, nodes(link)[2] AS through, link
ORDER BY length(link), how DESC, person.key, through.key, nodes(link)[-2].key
