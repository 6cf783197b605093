// Part: Which skills and items match the words? Those that score at least half as well as the best, at most 20; a skill's score counts two and a half times.
// on: addOn
// in: q {text}
// out: value hits (skill or item, and worth, 0 to 1)
CALL () {
  WHEN $q.text IS NULL THEN { RETURN [] AS hits }
  ELSE {
    CALL db.index.fulltext.queryNodes('search', $q.text, {limit: 1000}) YIELD node, score AS fit
    LET score = CASE WHEN node:Skill THEN 2.5 * fit ELSE fit END
    WITH node, score ORDER BY score DESC, node.key LIMIT 20
    WITH collect({
      skill: CASE WHEN node:Skill THEN node END, item: CASE WHEN node:LearningItem THEN node END, score: score
    }) AS found
    RETURN [hit IN found WHERE 2 * hit.score >= head(found).score |
      {skill: hit.skill, item: hit.item, worth: hit.score / head(found).score}] AS hits
  }
}
