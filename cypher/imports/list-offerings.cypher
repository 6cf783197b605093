// How are all offerings stored?
// in: -        out: key, stored
// scans: it moves the whole demo organisation
CYPHER 25
MATCH (offering:Offering)
RETURN offering.key AS key, offering {.*} AS stored
