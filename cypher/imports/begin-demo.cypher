// From now on until an import ends, the demo organisation may be in the graph in part.
// in: -        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
SET lease.demo = true
