// The manager that the person reports to.
// on: person
// out: node manager
MATCH (person)-[:REPORTS_TO]->(manager:Person)
