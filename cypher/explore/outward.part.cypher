// Part: Which links start at the node, as far as the viewer may see them? What is over today isn't among them.
// on: node
// in: q {links}, viewer {key, administrator}, today
// out: value kind, value other, value label, value weight
LET person = node
CALL people.rung(person) YIELD rung
CALL (node, rung) {
  MATCH (node)-[link:REPORTS_TO|MEMBER_OF|PART_OF|KNOWS|WANTS_TO_LEARN|MENTORS|HOLDS|LEADS|COMPLETED|BROADER|REQUIRES|SUPPORTS|RELATED|NEAR|TEACHES|CALLS_FOR|MENTOR|MENTEE]->(other)
  WHERE type(link) IN $q.links AND NOT other:Requirement
    AND CASE
      WHEN link:KNOWS THEN link.fromRung <= rung AND rung <= link.toRung AND link.confidence > 0
      WHEN link:WANTS_TO_LEARN THEN link.rung <= rung
      WHEN link:MEMBER_OF OR link:HOLDS THEN coalesce(link.since <= $today, true) AND coalesce(link.until >= $today, true)
      WHEN link:COMPLETED THEN rung >= 2
      ELSE true
    END
  CALL explore.strength(link) YIELD strength
  RETURN type(link) AS kind, other, coalesce(link.level, link.role, link.term, CASE WHEN link:LEADS THEN 'LEAD' END) AS label, strength AS weight
  UNION ALL
  MATCH (node)-[:REQUIRES]->(:Requirement)-[:PART]->*(:Requirement)-[need:NEEDS]->(other)
  RETURN 'REQUIRES' AS kind, other, need.level AS label, null AS weight
  UNION ALL
  MATCH (node)-[:ENROLLED]->(enrolment:Enrolment)-[:IN]->(other:Offering)
  WHERE enrolment.status IN ['ENROLLED', 'WAITLISTED']
    AND (rung >= 2 OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(other) })
  RETURN 'ENROLLED' AS kind, other, enrolment.status AS label, null AS weight
  UNION ALL
  MATCH (node)<-[:OF]-(other:Offering)
  RETURN 'OFFERED_AS' AS kind, other, null AS label, null AS weight
}
