// Part: What the hard rules need to know about a mentor. The person is the mentee, below are those who report to them, as people.below yields it.
// on: mentor, person, below
// out: value candidate
LET candidate = {
  name: mentor.name, profile: mentor.publicProfile,
  below: CASE WHEN below IS NULL THEN EXISTS { (mentor)-[:REPORTS_TO]->+(person) } ELSE mentor IN below END
}
