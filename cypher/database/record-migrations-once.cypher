// Keeps a process that slept longer than its lease from recording what another has recorded since: it fails and starts over.
// in: -        out: -
CYPHER 25
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (migration:__Neo4jMigration) REQUIRE migration.version IS UNIQUE
