// The people who hold the add-on today, sorted by name, read in order from the relationship's index.
// on: addOn
// out: edge holding, node holder
// index: holding.addOn
// order: holding.sortName, holding.person, holding.key
MATCH (holder:Person)-[holding:HOLDS]->()
WHERE holding.addOn = addOn.key AND holding.sortName IS NOT NULL AND holding.person IS NOT NULL AND holding.key IS NOT NULL
  AND coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
  AND coalesce(holder.startedOn <= $today, true) AND coalesce(holder.leftOn > $today, true) // when activeOnly = true
