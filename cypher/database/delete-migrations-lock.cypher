// Deletes this neo4j-migrations lock, whose holder is gone. A lock taken since then stays.
// in: q {id}        out: -
CYPHER 25
MATCH (lock:__Neo4jMigrationsLock {id: $q.id})
DELETE lock
