// Part: The weight of add-ons: s / (s + 0.1) for the share of time s in each, 10% where none is stated; it halves every two years after the last day.
// on: people, asOf
// out: value held (label, kind, raw, node)
UNWIND people AS person
MATCH (person)-[holding:HOLDS]->(addOn:AddOn)
WHERE coalesce(holding.since <= asOf, true)
LET age = CASE WHEN holding.until < asOf THEN duration.inDays(holding.until, asOf).days / 365.25 ELSE 0.0 END
WITH person, addOn, sum(coalesce(holding.sharePercent, 10) / 100.0 * 0.5 ^ (age / 2)) AS share
WITH addOn, sum(share / (share + 0.1)) AS raw
WITH collect({label: addOn.name, kind: 'ADD_ON', raw: raw, node: addOn}) AS held
