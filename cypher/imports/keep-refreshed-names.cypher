// Records the version that wrote the properties derived from names.
// in: q {version}        out: -
CYPHER 25
MERGE (refreshed:RefreshedNames {key: 'names'})
SET refreshed.version = $q.version
