// The teams that the person is or was a member of, sorted by name.
// on: person
// out: edge membership, node team
// order: team.sortName, team.key, membership.key
MATCH (person)-[membership:MEMBER_OF]->(team:Team)
