// Part: How is the node called? An offering by its learning item and its first day, a mentorship by its kind.
// on: node
// out: value label
LET label = CASE
  WHEN node:Offering THEN head(COLLECT { MATCH (node)-[:OF]->(item:LearningItem) RETURN item.title + coalesce(', ' + toString(date(node.startsAt)), '') })
  ELSE coalesce(node.name, node.title, node.kind)
END
