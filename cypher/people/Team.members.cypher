// The present and past members, sorted by name.
// on: team
// out: edge membership, node member
// order: member.sortName, member.key, membership.key
MATCH (team)<-[membership:MEMBER_OF]-(member:Person)
