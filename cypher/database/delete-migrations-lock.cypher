// The holder of this lock of neo4j-migrations is gone: it goes too. Another one that was taken since stays.
// in: q {id}        out: -
CYPHER 25
MATCH (lock:__Neo4jMigrationsLock {id: $q.id})
DELETE lock
