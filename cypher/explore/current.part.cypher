// Part: Is the thing of today: a person who belongs to the organisation, an offering that isn't over, a mentorship that is open?
// on: other
// in: today, now
// out: value current
LET current = CASE
  WHEN other:Person THEN coalesce(other.startedOn <= $today, true) AND coalesce(other.leftOn > $today, true)
  WHEN other:Offering THEN coalesce(coalesce(other.endsAt, other.startsAt) >= $now, true)
  WHEN other:Mentorship THEN other.status IN ['REQUESTED', 'ACTIVE', 'PAUSED'] AND coalesce(other.endedOn >= $today, true)
  ELSE true
END
