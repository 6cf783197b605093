// How has an add-on spread through the squads over the years? The first person in each squad who held it.
// Picture: the add-on in the middle, its pioneers around it, their squads outside. The table tells the order.
// Change: the add-on.
// Private: nothing.
// Begins on the demo organisation: year 2021 | squad Web Player | person Petra Nováková | addOn Champion | links 2
CYPHER 25
MATCH (addOn:AddOn {key: 'champion'})<-[holding:HOLDS]-(person:Person)
MATCH (person)-[member:MEMBER_OF]->(squad {kind: 'SQUAD'})
WHERE coalesce(member.since <= coalesce(holding.until, date()), true) AND coalesce(member.until >= holding.since, true)
LET since = CASE WHEN member.since > holding.since THEN member.since ELSE holding.since END
WITH * ORDER BY since, person.key
WITH addOn, squad, collect({since: since, person: person, links: [holding, member]})[0] AS first
RETURN first.since.year AS year, squad, first.person AS person, addOn, first.links AS links
ORDER BY first.since, squad.key
