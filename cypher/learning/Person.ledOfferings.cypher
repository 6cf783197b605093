// The offerings the person holds or held, or helps to, the earliest first.
// on: person
// out: edge leads, node offering
// order: offering.sortStart, offering.key
MATCH (person)-[leads:LEADS]->(offering:Offering)
