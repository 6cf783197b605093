// The add-ons that the person holds on a day, the oldest holding first.
// on: person
// out: pair holding
// order: coalesce(holding.since, date('0001-01-01')), addOn.sortName, addOn.key, holding.key
MATCH (person)-[holding:HOLDS]->(addOn:AddOn)
WHERE coalesce(holding.since <= coalesce($args.asOf, $today), true)
  AND coalesce(holding.until >= coalesce($args.asOf, $today), true)
