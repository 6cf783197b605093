// Stores what everyone may know of these people as mentors.
// in: q {rows (person, summary (null: nothing))}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (mentor:Person {key: row.person})
SET mentor.mentorSummary = row.summary
