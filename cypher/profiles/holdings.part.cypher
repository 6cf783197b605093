// Part: Which add-ons does or did somebody hold, and when? In the order of their keys.
// on: person
// out: value held
MATCH (person)-[holding:HOLDS]->(addOn:AddOn)
WITH holding, addOn ORDER BY addOn.key, holding.key
LET held = holding {.since, .until, addOn: addOn.key}
