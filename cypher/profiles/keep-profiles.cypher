// Stores what everyone may know of these people, and labels those who hold or held an add-on.
// in: q {rows (person, profile (null: nothing), holder)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MATCH (person:Person {key: row.person})
SET person.publicProfile = row.profile
WITH person, row
CALL (person, row) {
  WHEN row.holder THEN { SET person:AddOnHolder }
  ELSE { REMOVE person:AddOnHolder }
}
