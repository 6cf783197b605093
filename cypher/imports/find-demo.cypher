// Does the graph hold the demo organisation, all of it or a part, and as of which day are its dates told?
// in: -        out: day (absent: as written), begun (whether it isn't all there yet) (no row when it holds something else)
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
WHERE lease.demo OR lease.demoDay IS NOT NULL
RETURN lease.demoDay AS day, coalesce(lease.demo, false) AS begun
