// May the graph hold a part of the demo organisation from now until an import ends? Not when something else is imported.
// in: q {begun}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
SET lease.demo = CASE WHEN $q.begun THEN true END
