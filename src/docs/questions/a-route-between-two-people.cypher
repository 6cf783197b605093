// By which teams, add-ons and skills do two people hang together? Of the shortest routes, those through small circles first.
// Picture: the two at the ends. A node that many routes cross is a good place to meet.
// Change: the two people, and the level from which a skill links people.
// Private: nothing. The API's routes answers also by links that only some may see.
// Begins on the demo organisation: length 4 | crowd 17 | names Mika Sandberg, Subscriptions, Nadia Benhaddou, Design and Research, Klara Bergendahl | route Mika Sandberg … Klara Bergendahl
CYPHER 25
LET expert = 4
MATCH (one:Person {key: 'mika.sandberg'})
MATCH (two:Person {key: 'klara.bergendahl'})
MATCH route = ALL SHORTEST (one)(
  ()-[link:MEMBER_OF|HOLDS|KNOWS WHERE coalesce(link.fromRung, 0) = 0 AND coalesce(link.level >= expert, NOT link:KNOWS) AND coalesce(link.until >= date(), true)]-(between)
){1,8}(two)
LET crowd = reduce(crowd = 0, thing IN between | crowd + CASE WHEN thing:Person THEN 0 ELSE COUNT { (thing)<-[other:MEMBER_OF|HOLDS|KNOWS WHERE coalesce(other.fromRung, 0) = 0]-() } END)
RETURN length(route) AS length, crowd, [thing IN nodes(route) | thing.name] AS names, route
ORDER BY crowd, names
LIMIT 15
