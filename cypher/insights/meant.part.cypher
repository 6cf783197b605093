// Part: Whose careers does the cloud show: one person's, or those of a team and its parts or of everyone, who were there at the date?
// The day on which somebody leaves isn't public: today's people count for days to come, and who has left counts up to the quarter in which they left.
// on: person, team, asOf
// in: q {everyone, most}, today
// out: value people (each once; of too many every second, third and so on, by key)
CALL (person, team, asOf) {
  WHEN person IS NOT NULL THEN { RETURN person AS member }
  WHEN team IS NOT NULL THEN {
    MATCH (team)<-[:PART_OF]-*(part:Team)
    WITH DISTINCT part
    MATCH (part)<-[membership:MEMBER_OF]-(member:Person)
    WHERE coalesce(membership.since <= asOf, true) AND coalesce(membership.until >= asOf, true)
    WITH DISTINCT member ORDER BY member.key
    RETURN member
  }
  ELSE { MATCH (member:Person) WHERE $q.everyone AND member.key >= '' RETURN member ORDER BY member.key }
}
WITH collect(member) AS members
LET step = 1 + (size(members) - 1) / $q.most
UNWIND [place IN range(0, size(members) - 1, step) | members[place]] AS member
LET day = CASE WHEN asOf < $today THEN asOf ELSE $today END
WITH member, day
WHERE person IS NOT NULL OR coalesce(member.startedOn <= day, true)
  AND (coalesce(member.leftOn > $today, true) OR day < date.truncate('quarter', coalesce(member.leftOn, $today)))
WITH collect(member) AS people
