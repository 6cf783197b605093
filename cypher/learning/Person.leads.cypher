// The offerings the person holds or held, the earliest first.
// on: person
// out: node offering
// order: offering.sortStart, offering.key
MATCH (person)-[:LEADS]->(offering:Offering)
