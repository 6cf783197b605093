// The offering that the person takes part in.
// on: enrolment
// out: node offering
MATCH (enrolment)-[:IN]->(offering:Offering)
