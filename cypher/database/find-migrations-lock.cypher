// Does the database hold a neo4j-migrations lock, perhaps left by a process that was killed?
// in: -        out: id
// scans: there is one at most
CYPHER 25
MATCH (lock:__Neo4jMigrationsLock)
RETURN lock.id AS id
