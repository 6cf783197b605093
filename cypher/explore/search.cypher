// What fits some words best? An item's coming offerings come with it, for a little less.
// in: text (a query of the index), types, now
// out: type, key, best first; at most 1,000
CYPHER 25
CALL db.index.fulltext.queryNodes('search', $text) YIELD node, score
CALL (node, score) {
  RETURN head([label IN labels(node) WHERE label IN $types]) AS type, node.key AS key, score AS worth
  UNION
  MATCH (node)<-[:OF]-(offering:Offering)
  WHERE 'Offering' IN $types AND offering.startsAt >= $now
  RETURN 'Offering' AS type, offering.key AS key, 0.9 * score AS worth
}
WITH type, key, worth
WHERE type IS NOT NULL
LIMIT 1000
RETURN type, key ORDER BY worth DESC, type, key
