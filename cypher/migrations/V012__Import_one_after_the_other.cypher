// Only one import holds the lease, whoever asks at the same moment.
CREATE CONSTRAINT import_lease_key IF NOT EXISTS FOR (lease:ImportLease) REQUIRE lease.key IS UNIQUE;
