// Part: Which skills is a mentor wanted for: the named ones, or else those that the mentee wants to learn, as far as the viewer may see them?
// on: person, rung
// in: q {wanted, mostWishes}
// out: value wishes (place in the question, skill, level; several of one place when a name fits several)
CALL (person, rung) {
  WHEN $q.wanted IS NULL THEN {
    OPTIONAL MATCH (person)-[wish:WANTS_TO_LEARN]->(skill:Skill)
    WHERE wish.rung <= rung
    WITH wish, skill ORDER BY skill.key LIMIT $q.mostWishes
    RETURN collect(CASE WHEN skill IS NOT NULL THEN {skill: skill, level: wish.level} END) AS wishes
  }
  ELSE {
    UNWIND $q.wanted AS by
    CALL skills.meant(by) YIELD meant
    UNWIND meant AS skill
    RETURN collect({place: by.place, skill: skill}) AS wishes
  }
}
