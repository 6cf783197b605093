// What the person takes or took part in, the latest first, for the person, the line, who holds it, and administrators.
// on: person
// out: node enrolment
// order: offering.sortStart desc, enrolment.key
CALL people.rung(person) YIELD rung
MATCH (person)-[:ENROLLED]->(enrolment:Enrolment)-[:IN]->(offering:Offering)
WHERE rung >= 2 OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(offering) }
