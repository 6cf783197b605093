// Part: Which offerings did somebody hold, or will? The 100 latest of those with a date.
// on: person
// out: value led
MATCH (person)-[leads:LEADS]->(offering:Offering)-[:OF]->(item:LearningItem)
WHERE offering.startsAt IS NOT NULL
WITH leads, offering, item ORDER BY offering.sortStart DESC, offering.key LIMIT 100
LET led = {offering: offering.key, item: item.key, role: coalesce(leads.role, 'LEAD'), start: offering.sortStart}
