// Part: The add-ons that somebody holds today, from an index: everything else that people are linked to is in the same chain as their add-ons.
// on: holder
// in: today
// out: value held
MATCH ()-[holding:HOLDS]->(addOn:AddOn)
WHERE holding.person = holder.key
  AND coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
WITH DISTINCT addOn AS held
