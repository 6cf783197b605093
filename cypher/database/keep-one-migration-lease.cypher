// Only one process holds the lease, whoever asks at the same moment. It is asked for before any migration has run.
// in: -        out: -
CYPHER 25
CREATE CONSTRAINT migration_lease_key IF NOT EXISTS FOR (lease:MigrationLease) REQUIRE lease.key IS UNIQUE
