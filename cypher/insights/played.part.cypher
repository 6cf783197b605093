// Part: The weight of having mentored and trained: n / (n + 1) for n times, which halve every two years. Of others, only what a mentoring offer makes public.
// on: people, asOf, rung
// in: today
// out: value played (label, kind, raw, node: the add-on of that kind, or else who has done it most)
UNWIND people AS person
CALL (person, asOf, rung) {
  // The dates of mentorships aren't public: for others, each counts as the first day of its quarter.
  LET exact = rung = 3
  LET day = CASE WHEN exact THEN asOf ELSE date.truncate('quarter', asOf) END
  MATCH (person)<-[:MENTOR]-(mentorship:Mentorship)
  WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED']
    AND (exact OR EXISTS { (person)-[:OFFERS]->(:MentoringOffer) })
  LET began = coalesce(mentorship.startedOn, day), over = coalesce(mentorship.endedOn, day)
  LET from = CASE WHEN exact THEN began ELSE date.truncate('quarter', began) END
  LET until = CASE WHEN exact THEN over ELSE date.truncate('quarter', over) END
  FILTER from <= day AND (mentorship.startedOn IS NOT NULL OR asOf >= $today)
  LET ended = CASE WHEN until < day THEN until ELSE day END
  RETURN 'MENTOR' AS kind, 'Mentoring' AS label, sum(0.5 ^ (duration.inDays(ended, day).days / 365.25 / 2)) AS times
  UNION ALL
  MATCH (person)-[leads:LEADS]->(offering:Offering)
  WHERE offering.startsAt IS NOT NULL AND date(offering.sortStart) <= asOf
  LET part = CASE leads.role WHEN 'CO_TRAINER' THEN 0.7 WHEN 'HELPER' THEN 0.3 ELSE 1.0 END
  RETURN 'TRAINER' AS kind, 'Training' AS label,
    sum(part * 0.5 ^ (duration.inDays(date(offering.sortStart), asOf).days / 365.25 / 2)) AS times
}
WITH kind, label, person, times ORDER BY times DESC, person.key
WITH kind, label, sum(times / (times + 1)) AS raw, head(collect(person)) AS most
LET addOn = head(COLLECT { MATCH (same:AddOn) WHERE same.sortName >= '' AND same.key >= '' AND same.kind = kind
  RETURN same ORDER BY same.key LIMIT 1 })
WITH collect({label: label, kind: kind, raw: raw, node: coalesce(addOn, most)}) AS played
