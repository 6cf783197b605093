// What is the text of the document registered under this id?
// in: id        out: text; no row where there is none
CYPHER 25
MATCH (document:PersistedDocument {key: $id})
RETURN document.text AS text
