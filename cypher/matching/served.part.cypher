// Part: Which wishes are served already, by a mentorship under way or a seat in an offering to come, as far as the viewer may see these?
// on: person, rung, wishes
// in: q {wanted}, viewer {key, administrator}, today, now
// out: value served (key, name, mentorships (keys), seats [{offering, title, start}])
CALL (person, rung, wishes) {
  UNWIND wishes AS wish
  WITH wish, wish.skill AS skill
  WHERE $q.wanted IS NULL
  LET mentorships = COLLECT {
    MATCH (person)<-[:MENTEE]-(mentorship:Mentorship)
    WHERE ($viewer.administrator OR person.key = $viewer.key)
      AND mentorship.status IN ['ACTIVE', 'PAUSED'] AND coalesce(mentorship.endedOn >= $today, true)
      AND EXISTS { (mentorship)-[:ON]->(skill) }
    RETURN mentorship.key ORDER BY mentorship.key
  }, seats = COLLECT {
    MATCH (person)-[:ENROLLED]->(enrolment:Enrolment)-[:IN]->(offering:Offering)-[:OF]->(item:LearningItem)
    WHERE rung >= 2 AND enrolment.status = 'ENROLLED' AND offering.startsAt > $now AND EXISTS {
      MATCH (item)-[teaches:TEACHES]->(skill) WHERE coalesce(teaches.level, 0) >= coalesce(wish.level, 0)
    }
    RETURN {offering: offering.key, title: item.title, start: offering.startsAt} ORDER BY offering.sortStart, offering.key
  }
  FILTER size(mentorships) + size(seats) > 0
  RETURN collect({key: skill.key, name: skill.name, mentorships: mentorships, seats: seats}) AS served
}
