// The times at which the item is or was held, the earliest first.
// on: item
// out: node offering
// order: offering.sortStart, offering.key
MATCH (item)<-[:OF]-(offering:Offering)
