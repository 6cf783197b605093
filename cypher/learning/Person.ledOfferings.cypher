// The offerings that the person holds, held or helps to hold, the earliest or the latest first.
// on: person
// out: edge leads, node offering
// order: offering.sortStart when order = EARLIEST_FIRST, offering.key when order = EARLIEST_FIRST, offering.sortStart desc when order = LATEST_FIRST, offering.key desc when order = LATEST_FIRST
MATCH (person)-[leads:LEADS]->(offering:Offering)
