// Part: Which skills are required: the named ones, those that these people want to learn, or those of the role?
// on: role, people
// in: q {skills, goals, mostSkills}, viewer {key}
// out: value asked (a list of {place, skill, level, importance}, the most important first)
CALL (role, people) {
  WHEN $q.skills IS NOT NULL THEN {
    UNWIND $q.skills AS by
    CALL skills.meant(by) YIELD meant
    UNWIND meant AS skill
    RETURN collect({place: by.place, skill: skill}) AS asked
  }
  WHEN $q.goals THEN {
    UNWIND people AS person
    LET rung = CASE WHEN person.key = $viewer.key THEN 3 ELSE 0 END
    MATCH (person)-[wish:WANTS_TO_LEARN]->(skill:Skill)
    WHERE wish.rung <= rung
    WITH skill, max(wish.level) AS level, count(*) AS importance ORDER BY importance DESC, skill.key LIMIT $q.mostSkills
    RETURN collect({skill: skill, level: level, importance: importance}) AS asked
  }
  ELSE {
    MATCH (role)-[requirement:CALLS_FOR]->(skill:Skill)
    WITH requirement, skill ORDER BY requirement.importance DESC, skill.key LIMIT $q.mostSkills
    RETURN collect({skill: skill, level: requirement.level, importance: requirement.importance}) AS asked
  }
}
