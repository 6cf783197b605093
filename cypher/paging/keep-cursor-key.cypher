// Which secret signs cursors? The first instance to ask supplies it; from then on all instances use it.
// in: secret (a new one, in base64)        out: secret
CYPHER 25
MERGE (key:CursorKey {key: 'cursor'})
ON CREATE SET key.secret = $secret
RETURN key.secret AS secret
