// Stores what everyone may know of these people.
// in: q {rows (person, profile (null: nothing))}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
SET person.publicProfile = row.profile
