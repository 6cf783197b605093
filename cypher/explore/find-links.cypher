// How are these things called, and which links of these kinds join them, as far as the viewer may see them?
// in: q {shown (type, key), links, allTypes}, viewer {key, administrator}, today
// out: type, key, label, links (kind, type, key, label, weight) that start at it; no row for what the viewer may not see
CYPHER 25
UNWIND $q.shown AS start
CALL explore.place(start) YIELD node
WITH collect(node) AS shown, collect({type: start.type, key: start.key}) AS starts
UNWIND range(0, size(shown) - 1) AS at
LET node = shown[at]
CALL explore.among(node, shown) YIELD links
CALL explore.label(node) YIELD label
RETURN starts[at].type AS type, starts[at].key AS key, label, links ORDER BY at
