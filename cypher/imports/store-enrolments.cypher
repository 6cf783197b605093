// Stores these enrolments.
// in: q {rows (key, person, offering, properties)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
MATCH (offering:Offering {key: row.offering})
MERGE (enrolment:Enrolment {key: row.key})
SET enrolment += row.properties
MERGE (person)-[:ENROLLED]->(enrolment)
MERGE (enrolment)-[:IN]->(offering)
