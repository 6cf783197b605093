// Part: The mentor's offer, and the number of places open today: those not taken by a mentorship under way.
// on: mentor
// in: today
// out: value offered (null for nothing)
OPTIONAL MATCH (mentor)-[:OFFERS]->(offer:MentoringOffer)
LET taken = COUNT {
  MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)
  WHERE mentorship.status IN ['ACTIVE', 'PAUSED'] AND coalesce(mentorship.endedOn >= $today, true)
}
LET offered = CASE WHEN offer IS NOT NULL THEN offer {
  .places, .weeklyHours, .paused, openPlaces: CASE WHEN taken > offer.places THEN 0 ELSE offer.places - taken END
} END
