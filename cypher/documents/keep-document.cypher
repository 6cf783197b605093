// Registers a document; registering it again changes nothing.
// in: id, text, now        out: created
CYPHER 25
MERGE (document:PersistedDocument {key: $id})
ON CREATE SET document.text = $text, document.registeredAt = $now
RETURN document.registeredAt = $now AS created
