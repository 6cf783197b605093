// The people who offer to mentor in the skill, the most experienced first, read in order from the relationship's index.
// on: skill
// out: node mentor
// index: offer.skill
// order: offer.rank, offer.person
MATCH (mentor:Person)-[offer:MENTORS]->()
WHERE offer.skill = skill.key AND offer.rank IS NOT NULL AND offer.person IS NOT NULL
  AND coalesce(mentor.startedOn <= $today, true) AND coalesce(mentor.leftOn > $today, true) // when activeOnly = true
