// Which people give up an email address that somebody else takes?
// in: q {rows (key and email of those who take them)}        out: key, email
CYPHER 25
UNWIND $q.rows AS row
MATCH (holder:Person {email: row.email})
WHERE holder.key <> row.key
REMOVE holder.email
RETURN holder.key AS key, row.email AS email
