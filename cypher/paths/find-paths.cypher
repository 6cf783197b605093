// What could bring somebody to a target, and what do they have of it already?
// in: q {person {key, email}, skills [{place, key, name}], items, addOns (keys that are named anywhere), completed (keys), target {skills (the first places), items, addOns, role (keys)}, perSkill, declinedSince}, viewer {key, administrator}, today, now
// out: person, mentee, commitments, mentorships, named {skills, items, addOns}, role {name, skills}, background, items, addOns, skills (all that bears on the target)
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.person.key OR person.email = $q.person.email
CALL people.rung(person) YIELD rung
CALL learning.named() YIELD skills, items, addOns
OPTIONAL MATCH (role:Role {key: $q.target.role})
LET named = {skills: skills, items: items, addOns: addOns}
CALL paths.reached(skills, role) YIELD reached
CALL paths.catalogue(reached) YIELD catalogue
CALL paths.mentors(reached, person) YIELD offered
LET itemKeys = [item IN catalogue.items | item.key]
LET addOnKeys = [addOn IN catalogue.addOns | addOn.key]
LET skillKeys = [skill IN offered | skill.key]
CALL learning.background(person, rung, itemKeys, skillKeys, addOnKeys) YIELD background
CALL paths.commitments(person, rung) YIELD commitments
CALL paths.mentorships(person, rung, skillKeys) YIELD mentorships
LET keys = skillKeys
CALL matching.mentee(person, rung, keys) YIELD mentee
RETURN person.key AS person, mentee, commitments, mentorships, named, background, catalogue.items AS items, catalogue.addOns AS addOns, offered AS skills,
  role {.key, .name, skills: COLLECT { MATCH (role)-[calls:CALLS_FOR]->(skill:Skill) RETURN {key: skill.key, level: calls.level, importance: calls.importance} ORDER BY skill.key}} AS role
