// The graph holds more than the demo organisation from now on: something else is imported.
// in: -        out: -
CYPHER 25
MATCH (lease:ImportLease {key: 'import'})
REMOVE lease.demoDay, lease.demo
