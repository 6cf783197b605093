// Part: Which mentors report to somebody, directly or through others? Others who do may be in the answer too.
// on: mentors, person
// out: value reports (keys)
CALL people.below(person) YIELD below
CALL (mentors, person, below) {
  WHEN below IS NOT NULL THEN { RETURN [report IN below | report.key] AS reports }
  ELSE {
    UNWIND mentors AS mentor
    MATCH (mentor)
    WHERE EXISTS { (mentor)-[:REPORTS_TO]->+(person) }
    RETURN collect(mentor.key) AS reports
  }
}
