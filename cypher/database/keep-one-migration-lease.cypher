// Ensures that only one process holds the lease, even when several ask at the same moment. Runs before any migration.
// in: -        out: -
CYPHER 25
CREATE CONSTRAINT migration_lease_key IF NOT EXISTS FOR (lease:MigrationLease) REQUIRE lease.key IS UNIQUE
