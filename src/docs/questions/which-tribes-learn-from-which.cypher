// Which tribes do people learn from, beyond their own? Mentorships between members of different tribes.
// Picture: little; read the table.
// Change: the kind, to DEPARTMENT for instance.
// Private: a 1 can betray a mentorship. Don't pass small numbers on.
// Begins on the demo organisation: learning Listening | teaching Platform | mentorships 5
// scans: teams, all of that kind
CYPHER 25
MATCH (teaching:Team {kind: 'TRIBE'})<-[:PART_OF]-+(:Team)<-[mentors:MEMBER_OF]-(:Person)<-[:MENTOR]-(mentorship:Mentorship)
MATCH (mentorship)-[:MENTEE]->(:Person)-[learns:MEMBER_OF]->(:Team)-[:PART_OF]->+(learning:Team {kind: 'TRIBE'})
WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED'] AND teaching <> learning
  AND coalesce(mentors.until >= date(), true) AND coalesce(learns.until >= date(), true)
RETURN learning, teaching, count(DISTINCT mentorship) AS mentorships
ORDER BY mentorships DESC, learning.key, teaching.key
