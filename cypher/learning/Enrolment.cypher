// Finds one enrolment by key, for the person, the managers up the line, those who hold the offering, and administrators.
// out: node enrolment
MATCH (person:Person)-[:ENROLLED]->(enrolment:Enrolment {key: $args.key})-[:IN]->(offering:Offering)
CALL people.rung(person) YIELD rung
FILTER rung >= 2 OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(offering) }
