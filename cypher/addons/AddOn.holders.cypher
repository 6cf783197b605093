// The people who hold the add-on today, sorted by name.
// on: addOn
// out: edge holding, node holder
// order: holder.sortName, holder.key, holding.key
MATCH (addOn)<-[holding:HOLDS]-(holder:Person)
WHERE coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
  AND coalesce(holder.startedOn <= $today, true) AND coalesce(holder.leftOn > $today, true) // when activeOnly = true
