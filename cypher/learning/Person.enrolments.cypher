// The enrolments of the person, the latest first, for the person, the managers up the line, those who hold the offering, and administrators.
// on: person
// out: node enrolment
// order: offering.sortStart desc, enrolment.key
CALL people.rung(person) YIELD rung
MATCH (person)-[:ENROLLED]->(enrolment:Enrolment)-[:IN]->(offering:Offering)
WHERE rung >= 2 OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(offering) }
