// What is required of a person or a team, what is near that, and what do they know, as far as it counts for the viewer?
// in: q {person {key, email}, team {key}, role {key}, goals, skills [{place, key, name}], near, mostSkills, mostPeople}, viewer {key, administrator}, today
// out: person (nobody: null), team, role, wanted (one for each skill that is meant), people
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.person.key OR person.email = $q.person.email
OPTIONAL MATCH (team:Team {key: $q.team.key})
OPTIONAL MATCH (role:Role {key: $q.role.key})
CALL insights.counted(person, team) YIELD people
CALL insights.asked(role, people) YIELD asked
CALL insights.known(people) YIELD known
CALL (asked) {
  UNWIND asked AS one
  LET skill = one.skill
  CALL skills.near(skill) YIELD near
  RETURN collect({
    place: one.place, key: skill.key, name: skill.name, level: one.level, importance: one.importance,
    near: [other IN near WHERE $q.near | {key: other.skill.key, name: other.skill.name, nearness: other.nearness, reason: other.reason}]
  }) AS wanted
}
RETURN person.key AS person, team.key AS team, role.key AS role, wanted, known AS people
