// Which things do links lead to from these, as far as the viewer may see them? Of each kind first the links that start at the thing, then the strongest.
// in: q {starts (type, key), types, links, counted}, viewer {key, administrator}, today, now
// out: at (the place of the start), kind, others (type, key, weight), of each kind no more than are counted
CYPHER 25
UNWIND range(0, size($q.starts) - 1) AS at
LET start = $q.starts[at]
CALL explore.place(start) YIELD node
CALL explore.links(node) YIELD kind, side, other, weight
FILTER kind IN $q.links
LET type = head([label IN labels(other) WHERE label IN $q.types])
FILTER type IS NOT NULL
CALL explore.current(other) YIELD current
FILTER current
WITH at, kind, type, other, max(weight) AS weight, min(side) AS side
ORDER BY at, kind, side, weight IS NULL, weight DESC, coalesce(other.sortName, toString(other.sortStart), ''), other.key
WITH at, kind, collect({type: type, key: other.key, weight: weight}) AS others
RETURN at, kind, others[..$q.counted] AS others ORDER BY at
