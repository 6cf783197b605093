// The mentorships that the person is or was part of, the latest first, each for its mentor, its mentee and administrators.
// on: person
// out: node mentorship
// order: coalesce(mentorship.startedOn, date('0001-01-01')) desc, mentorship.key
MATCH (person)<-[:MENTOR|MENTEE]-(mentorship:Mentorship)
WHERE $viewer.administrator OR person.key = $viewer.key
  OR EXISTS { (mentorship)-[:MENTOR|MENTEE]->(:Person {key: $viewer.key}) }
