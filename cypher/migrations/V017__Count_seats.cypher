// How many seats of each offering are taken, and how many people wait for one?
// in: -        out: -
CYPHER 25
MATCH (offering:Offering)
WITH offering,
  COUNT { MATCH (offering)<-[:IN]-(enrolment:Enrolment) WHERE enrolment.status IN ['ENROLLED', 'COMPLETED', 'NO_SHOW'] } AS taken,
  COUNT { MATCH (offering)<-[:IN]-(enrolment:Enrolment) WHERE enrolment.status = 'WAITLISTED' } AS waiting
SET offering.taken = taken, offering.waiting = waiting,
  offering.free = CASE WHEN taken > offering.seats THEN 0 ELSE offering.seats - taken END;
