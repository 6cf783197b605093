// Moves what has a date by whole weeks. The times of offerings aren't among it: they depend on time zones.
// in: q {weeks}        out: -
// scans: it moves the whole demo organisation
CYPHER 25
LET by = duration({weeks: $q.weeks})
CALL (by) {
  MATCH (person:Person)
  SET person.startedOn = person.startedOn + by, person.leftOn = person.leftOn + by
}
CALL (by) {
  MATCH (mentorship:Mentorship)
  SET mentorship.startedOn = mentorship.startedOn + by, mentorship.endedOn = mentorship.endedOn + by
}
CALL (by) {
  MATCH (:Person)-[completed:COMPLETED]->()
  SET completed.completedOn = completed.completedOn + by
}
CALL (by) {
  MATCH (:Person)-[membership:MEMBER_OF]->()
  SET membership.until = membership.until + by
}
CALL (by) {
  MATCH (:Person)-[holding:HOLDS]->()
  SET holding.until = holding.until + by
}
