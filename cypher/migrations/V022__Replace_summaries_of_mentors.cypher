// Public profiles take the place of the summaries of mentors. The next step of the start writes them: Cypher can't write JSON.
// in: -        out: -
CYPHER 25
MATCH (mentor:Person)
WHERE mentor.mentorSummary IS NOT NULL
CALL (mentor) {
  REMOVE mentor.mentorSummary
} IN TRANSACTIONS OF 1000 ROWS;
