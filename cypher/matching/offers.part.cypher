// Part: How many people offer each skill of the candidates' past work?
// on: candidates
// out: value offers (key, name, offering)
UNWIND candidates AS candidate
UNWIND candidate.past AS past
UNWIND past.skills AS key
WITH DISTINCT key
MATCH (skill:Skill {key: key})
WITH collect({key: key, name: skill.name, offering: COUNT { (skill)<-[:MENTORS]-() }}) AS offers
