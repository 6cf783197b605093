// Part: On which dates is somebody elsewhere, as far as the viewer may see it: seats booked and sessions held?
// on: person, rung
// in: now
// out: value commitments {seats, held}
LET commitments = {
  seats: COLLECT {
    MATCH (person)-[:ENROLLED]->(enrolment:Enrolment)-[:IN]->(offering:Offering)-[:OF]->(item:LearningItem)
    WHERE rung >= 2 AND enrolment.status = 'ENROLLED'
      AND offering.startsAt IS NOT NULL AND coalesce(offering.endsAt, offering.startsAt) > $now
    RETURN offering {.key, .startsAt, .endsAt, item: item.key, hours: item.hours, format: item.format} ORDER BY offering.sortStart, offering.key
  },
  held: COLLECT {
    MATCH (person)-[:LEADS]->(offering:Offering)-[:OF]->(item:LearningItem)
    WHERE offering.startsAt IS NOT NULL AND coalesce(offering.endsAt, offering.startsAt) > $now
    RETURN DISTINCT offering {.key, .startsAt, .endsAt, hours: item.hours, format: item.format}
  }
}
