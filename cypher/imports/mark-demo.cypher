// The graph holds the demo organisation from now on, and nothing that was imported. As of which day are its dates told?
// in: q {day, begun (whether it isn't all there before an import ends)}        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
SET lease.demoDay = $q.day, lease.demo = CASE WHEN $q.begun THEN true END
