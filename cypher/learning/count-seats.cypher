// How many seats of these offerings are taken, and how many people wait for one? SET takes the lock before they are counted.
// in: q {offerings (keys, in order)}        out: -
CYPHER 25
UNWIND $q.offerings AS key
MATCH (offering:Offering {key: key})
SET offering.held = true
REMOVE offering.held
WITH offering,
  COUNT { MATCH (offering)<-[:IN]-(enrolment:Enrolment) WHERE enrolment.status IN ['ENROLLED', 'COMPLETED', 'NO_SHOW'] } AS taken,
  COUNT { MATCH (offering)<-[:IN]-(enrolment:Enrolment) WHERE enrolment.status = 'WAITLISTED' } AS waiting
SET offering.taken = taken, offering.waiting = waiting,
  offering.free = CASE WHEN taken > offering.seats THEN 0 ELSE offering.seats - taken END
