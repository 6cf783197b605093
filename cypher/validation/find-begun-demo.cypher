// Was the process that filled the graph with the demo organisation cut short?
// in: -        out: key (no row when not)
CYPHER 25
MATCH (lease:ImportLease {key: 'import', demo: true})
RETURN lease.key AS key
