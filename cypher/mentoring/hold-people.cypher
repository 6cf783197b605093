// Which of these people mentor, or are about to? Other transactions can't derive for them until this one ends.
// in: q {people (keys, in order)}        out: key
CYPHER 25
UNWIND $q.people AS key
MATCH (person:Person {key: key})
WHERE EXISTS { (person)-[:OFFERS|OFFERS_MENTORING|MENTORS|MENTORED]->() }
SET person.held = true
REMOVE person.held
RETURN key
