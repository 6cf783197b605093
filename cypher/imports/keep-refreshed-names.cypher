// The properties that follow from names are those of this version.
// in: q {version}        out: -
CYPHER 25
MERGE (refreshed:RefreshedNames {key: 'names'})
SET refreshed.version = $q.version
