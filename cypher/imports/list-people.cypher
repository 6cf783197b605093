// In which time zone does everybody live, and what is derived about their skills?
// in: -        out: key, timeZone, skills (keys)
// scans: it moves the whole demo organisation
CYPHER 25
MATCH (person:Person)
RETURN person.key AS key, person.timeZone AS timeZone,
  COLLECT { MATCH (person)-[known:KNOWS]->() RETURN DISTINCT known.skill } AS skills
