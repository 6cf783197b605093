// Moves the dates that keys end with by whole weeks, and these keys. What moves to the key of another moves after it.
// in: q {weeks}        out: -
// scans: it moves the whole demo organisation
CYPHER 25
LET by = duration({weeks: $q.weeks})
CALL (by) {
  MATCH (claim:SkillClaim)
  WHERE claim.observedOn IS NOT NULL
  WITH claim, by, claim.observedOn + by AS moved
  ORDER BY $q.weeks * duration.inDays(date('1970-01-01'), moved).days DESC
  SET claim.key = CASE WHEN claim.key ENDS WITH toString(claim.observedOn) THEN left(claim.key, size(claim.key) - 10) + toString(moved) ELSE claim.key END,
    claim.observedOn = moved
}
CALL (by) {
  MATCH (:Person)-[since:MEMBER_OF|HOLDS]->()
  WHERE since.since IS NOT NULL
  WITH since, since.since + by AS moved
  SET since.key = CASE WHEN since.key ENDS WITH toString(since.since) THEN left(since.key, size(since.key) - 10) + toString(moved) ELSE since.key END,
    since.since = moved
}
