// Part: Which links end at the node, as far as the viewer may see them, besides those that an index lists? A learning item doesn't tell who completed it.
// on: node
// in: q {links, types, counted}, viewer {key, administrator}
// out: value kind, value other, value weight
CALL (node) {
  MATCH (node)<-[link:REPORTS_TO|PART_OF|BROADER|REQUIRES|SUPPORTS|RELATED|TEACHES|CALLS_FOR|LEADS|MENTOR|MENTEE]-(other)
  WHERE type(link) IN $q.links
    AND (NOT link:MENTOR AND NOT link:MENTEE OR $viewer.administrator OR node.key = $viewer.key
      OR EXISTS { (other)-[:MENTOR|MENTEE]->(:Person {key: $viewer.key}) })
  CALL explore.strength(link) YIELD strength
  RETURN type(link) AS kind, other, strength AS weight
  UNION ALL
  MATCH (node)<-[:NEEDS]-(:Requirement)<-[:PART]-*(:Requirement)<-[:REQUIRES]-(other)
  WHERE 'REQUIRES' IN $q.links AND any(label IN labels(other) WHERE label IN $q.types)
  WITH DISTINCT other ORDER BY other.sortName, other.key LIMIT $q.counted
  RETURN 'REQUIRES' AS kind, other, null AS weight
  UNION ALL
  MATCH (node)<-[:IN]-(enrolment:Enrolment)<-[:ENROLLED]-(person:Person)
  WHERE 'ENROLLED' IN $q.links AND enrolment.status IN ['ENROLLED', 'WAITLISTED']
  CALL people.rung(person) YIELD rung
  FILTER rung >= 2 OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(node) }
  RETURN 'ENROLLED' AS kind, person AS other, null AS weight
  UNION ALL
  MATCH (node)-[:OF]->(other:LearningItem)
  RETURN 'OFFERED_AS' AS kind, other, null AS weight
}
