// The number of places that are free today.
// on: offer
// out: value openPlaces
MATCH (offer)<-[:OFFERS]-(mentor:Person)
CALL mentoring.offered(mentor) YIELD offered
LET openPlaces = offered.openPlaces
