// Part: The add-ons for helping others grow that somebody holds today.
// on: mentor
// in: today
// out: node addOn
MATCH (mentor)-[holding:HOLDS]->(addOn:AddOn)
WHERE addOn.kind IN ['MENTOR', 'COACH', 'TRAINER']
  AND coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
