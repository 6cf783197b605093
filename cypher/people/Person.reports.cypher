// Who reports to the person directly, by name.
// on: person
// out: node report
// order: report.sortName, report.key
MATCH (person)<-[:REPORTS_TO]-(report:Person)
