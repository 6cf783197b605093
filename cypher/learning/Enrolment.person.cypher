// The person who takes part.
// on: enrolment
// out: node person
MATCH (enrolment)<-[:ENROLLED]-(person:Person)
