// Part: Which links does the node have, as far as the viewer may see them?
// on: node
// out: value kind, value side (0 if the link starts at the node or has no direction, 1 if it ends at it), value other, value weight
CALL (node) {
  CALL explore.outward(node) YIELD kind, other, label, weight
  RETURN kind, 0 AS side, other, weight
  UNION ALL
  CALL explore.inward(node) YIELD kind, other, weight
  RETURN kind, CASE kind WHEN 'RELATED' THEN 0 ELSE 1 END AS side, other, weight
  UNION ALL
  CALL explore.listed(node) YIELD kind, other, weight
  RETURN kind, 1 AS side, other, weight
  UNION ALL
  CALL explore.belonging(node) YIELD kind, other
  RETURN kind, 1 AS side, other, null AS weight
}
