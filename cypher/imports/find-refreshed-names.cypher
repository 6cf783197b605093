// Which version wrote the properties derived from names?
// in: -        out: version
CYPHER 25
MATCH (refreshed:RefreshedNames {key: 'names'})
RETURN refreshed.version AS version
