// Who holds it or helps to, by name.
// on: offering
// out: edge leads, node lead
// order: lead.sortName, lead.key
MATCH (offering)<-[leads:LEADS]-(lead:Person)
