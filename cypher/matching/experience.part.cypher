// Part: When did somebody's mentorships end or, for those under way, begin?
// on: mentor
// in: today
// out: value date (one row for each; null where it isn't known)
MATCH (mentor)<-[:MENTOR]-(mentorship:Mentorship)
WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
LET over = mentorship.status IN ['COMPLETED', 'ENDED'] OR mentorship.endedOn < $today
LET date = coalesce(CASE WHEN over THEN mentorship.endedOn END, mentorship.startedOn)
