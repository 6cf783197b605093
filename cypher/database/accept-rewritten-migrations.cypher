// Which applied migrations have since been rewritten to be repeatable? They get the new checksum; what they created is the same.
// in: q {rewritten (version, before and now: checksums)}        out: -
// scans: there are as many as migrations
CYPHER 25
UNWIND $q.rewritten AS rewritten
MATCH (applied:__Neo4jMigration {version: rewritten.version, checksum: rewritten.before})
SET applied.checksum = rewritten.now
