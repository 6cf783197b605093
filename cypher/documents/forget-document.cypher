// Withdraws a document.
// in: id        out: withdrawn, how many there were
CYPHER 25
MATCH (document:PersistedDocument {key: $id})
DELETE document
RETURN count(*) AS withdrawn
