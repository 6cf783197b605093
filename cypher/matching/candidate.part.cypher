// Part: What do the hard rules need to know about a mentor? The person is the mentee, below are those who report to them, as people.below yields it.
// on: mentor, person, below
// out: value candidate (null without a profile)
LET candidate = CASE WHEN mentor.publicProfile IS NOT NULL THEN {
  name: mentor.name, profile: mentor.publicProfile,
  below: CASE WHEN below IS NULL THEN EXISTS { (mentor)-[:REPORTS_TO]->+(person) } ELSE mentor IN below END
} END
