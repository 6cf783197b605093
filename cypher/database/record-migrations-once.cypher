// A process that slept longer than its lease must not record what another has recorded since: it fails and starts anew.
// in: -        out: -
CYPHER 25
CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (migration:__Neo4jMigration) REQUIRE migration.version IS UNIQUE
