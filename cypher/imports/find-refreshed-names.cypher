// By which version were the properties written that follow from names?
// in: -        out: version
CYPHER 25
MATCH (refreshed:RefreshedNames {key: 'names'})
RETURN refreshed.version AS version
