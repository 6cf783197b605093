// Who has these e-mail addresses?
// in: q {addresses}        out: address, key
CYPHER 25
UNWIND $q.addresses AS address
MATCH (holder:Person {email: address})
RETURN address, holder.key AS key
