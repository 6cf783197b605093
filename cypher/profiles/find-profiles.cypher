// What may everyone know of those among these people who mentor or train others, or could, and what is stored of it? Other transactions can't derive it until this one ends.
// in: q {people (keys, in order)}        out: person, shown (whether a profile is to be stored), stored (null for nothing), offer (null for none), offered (keys), known, mentorships, addOns, led
CYPHER 25
UNWIND $q.people AS key
MATCH (person:Person {key: key})
SET person.held = true
REMOVE person.held
WITH person
LET shown = EXISTS { (person)-[:OFFERS|HOLDS|LEADS]->() } OR EXISTS { (person)-[:OFFERS_TRAINING {rung: 0}]->() }
FILTER shown OR person.publicProfile IS NOT NULL
OPTIONAL MATCH (person)-[:OFFERS]->(offer:MentoringOffer)
RETURN shown, person.publicProfile AS stored, offer {.places, .weeklyHours, .paused},
  person {.key, languages: coalesce(person.spoken, person.languages), .timeZone, .worksFrom, .worksUntil, .startedOn, .leftOn},
  COLLECT { MATCH (person)-[offers:MENTORS]->() RETURN offers.skill ORDER BY offers.skill } AS offered,
  COLLECT {
    CALL profiles.known(person) YIELD known
    RETURN known
  } AS known,
  COLLECT {
    CALL profiles.mentorships(person) YIELD done
    RETURN done
  } AS mentorships,
  COLLECT {
    CALL profiles.holdings(person) YIELD held
    RETURN held
  } AS addOns,
  COLLECT {
    CALL profiles.led(person) YIELD led
    RETURN led
  } AS led
