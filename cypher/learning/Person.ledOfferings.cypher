// The offerings that the person holds, held or helps to hold, the earliest first.
// on: person
// out: edge leads, node offering
// order: offering.sortStart, offering.key
MATCH (person)-[leads:LEADS]->(offering:Offering)
