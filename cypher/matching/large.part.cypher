// Part: The team, if having mentored in it tells nobody who was mentored: five people besides the mentor belong or belonged to it, or nobody is known to.
// on: team
// in: -
// out: value large (null: no team, or too small a one)
LET members = COUNT { MATCH (team)<-[:MEMBER_OF]-(member:Person) RETURN DISTINCT member LIMIT 6 }
LET large = CASE WHEN members IN [0, 6] THEN team END
