// The present, past and coming members, sorted by name.
// on: team
// out: edge membership, node member
// order: member.sortName, member.key, membership.key
MATCH (team)<-[membership:MEMBER_OF]-(member:Person)
WHERE member.key IS NOT NULL
  AND coalesce(membership.since <= $today, true) AND coalesce(membership.until >= $today, true) // when active = true
  AND coalesce(member.startedOn <= $today, true) AND coalesce(member.leftOn > $today, true) // when active = true
  AND (membership.since > $today OR membership.until < $today OR member.startedOn > $today OR member.leftOn <= $today) // when active = false
