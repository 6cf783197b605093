// The present, past and coming members, sorted by name, read in order from the relationship's index.
// on: team
// out: edge membership, node member
// index: membership.team
// order: membership.sortName, membership.person, membership.key
MATCH (member:Person)-[membership:MEMBER_OF]->()
WHERE membership.team = team.key AND membership.sortName IS NOT NULL AND membership.person IS NOT NULL AND membership.key IS NOT NULL
  AND coalesce(membership.since <= $today, true) AND coalesce(membership.until >= $today, true) // when active = true
  AND coalesce(member.startedOn <= $today, true) AND coalesce(member.leftOn > $today, true) // when active = true
  AND (membership.since > $today OR membership.until < $today OR member.startedOn > $today OR member.leftOn <= $today) // when active = false
