// Part: Which skills are wanted: the named ones, those that match the words and, at half their worth, those taught by items that match the words?
// on: hits
// in: q {wanted, byWords}
// out: value subjects (place in the question or null, skill, worth; several of one place when a name fits several)
CALL (hits) {
  UNWIND coalesce($q.wanted, []) AS by
  CALL skills.meant(by) YIELD meant
  UNWIND meant AS skill
  RETURN by.place AS place, skill, 1.0 AS worth
  UNION ALL
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit.skill AS skill, hit.worth AS worth
    WHERE skill IS NOT NULL
    RETURN skill, worth
    UNION ALL
    UNWIND hits AS hit
    WITH hit.item AS item, hit.worth / 2 AS worth
    MATCH (item)-[:TEACHES]->(skill:Skill)
    RETURN skill, worth
  }
  WITH skill, max(worth) AS worth ORDER BY worth DESC, skill.key LIMIT $q.byWords
  RETURN null AS place, skill, worth
}
WITH collect({place: place, skill: skill, worth: worth}) AS subjects
