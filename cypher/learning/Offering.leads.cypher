// The people who hold the offering or help to, sorted by name.
// on: offering
// out: edge leads, node lead
// order: lead.sortName, lead.key
MATCH (offering)<-[leads:LEADS]-(lead:Person)
