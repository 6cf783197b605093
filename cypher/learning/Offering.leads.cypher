// Who holds it, by name.
// on: offering
// out: node lead
// order: lead.sortName, lead.key
MATCH (offering)<-[:LEADS]-(lead:Person)
