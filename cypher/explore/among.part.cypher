// Part: Which links of these kinds lead from the node to what is shown, as far as the viewer may see them?
// on: node, shown
// in: q {links, allTypes}
// out: value links (kind, type, key, label, weight)
CALL explore.outward(node) YIELD kind, other, label, weight
FILTER kind IN $q.links AND other IN shown
  AND NOT (kind = 'RELATED' AND other.key < node.key AND EXISTS { (other)-[:RELATED]->(node) })
WITH kind, other, min(label) AS label, max(weight) AS weight ORDER BY kind, other.key
WITH collect({
  kind: kind, type: head([name IN labels(other) WHERE name IN $q.allTypes]), key: other.key, label: label, weight: weight
}) AS links
