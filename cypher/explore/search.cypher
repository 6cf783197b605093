// What fits a text best?
// in: q {lookups (index, query, match), name (the text as a name), types, most}, now
// out: type, key, match, near (the key of the skill that it is near), best first
CYPHER 25
CALL explore.found() YIELD found
CALL explore.nearby(found) YIELD nearby
UNWIND found + nearby AS hit
RETURN hit.type AS type, hit.key AS key, hit.match AS match, hit.near AS near
