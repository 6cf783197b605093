// How many places are open depends on the day, so it is no longer stored.
// in: -        out: -
CYPHER 25
MATCH (offer:MentoringOffer)
WHERE offer.openPlaces IS NOT NULL
REMOVE offer.openPlaces;
