// Does the database answer?
// in: -        out: here
CYPHER 25
RETURN true AS here
