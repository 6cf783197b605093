// The people who report directly to the person, sorted by name.
// on: person
// out: node report
// order: report.sortName, report.key
MATCH (person)<-[:REPORTS_TO]-(report:Person)
