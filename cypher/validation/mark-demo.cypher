// May the demo organisation be in the graph in part from now on, until an import ends? Not when something else is imported.
// in: q {begun}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
SET lease.demo = CASE WHEN $q.begun THEN true END
