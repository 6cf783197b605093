// Keeps other transactions from changing what is near these skills until this one ends: SET takes the lock.
// in: q {skills (keys, in order)}        out: -
CYPHER 25
UNWIND $q.skills AS key
MATCH (skill:Skill {key: key})
SET skill.held = true
REMOVE skill.held
