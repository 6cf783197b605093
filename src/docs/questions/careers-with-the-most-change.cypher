// Whose careers changed the most? Every squad joined and every add-on taken up is a step.
// Picture: people among what they have been. Add-ons and squads that many pass through are in the middle.
// Change: LIMIT.
// Private: nothing.
// Begins on the demo organisation: person Elin Fors | steps 6 | story 2018 Subscriptions, 2022 Event Delivery, 2022 Mentor, 2024 Incident Commander, 2024 Trainer, 2025 Speaker | stations Subscriptions, Event Delivery, Mentor, Incident Commander, Trainer, Speaker | links 6
// scans: it may be anybody
CYPHER 25
MATCH (person:Person)-[link:MEMBER_OF|HOLDS]->(station)
WHERE link.since IS NOT NULL AND (link:HOLDS OR station.kind = 'SQUAD')
WITH person, station, link ORDER BY link.since, station.key
WITH person, collect(DISTINCT station) AS stations, collect(link) AS links
RETURN person, size(links) AS steps, [link IN links | link.since.year + ' ' + endNode(link).name] AS story, stations, links
ORDER BY steps DESC, person.key
LIMIT 10
