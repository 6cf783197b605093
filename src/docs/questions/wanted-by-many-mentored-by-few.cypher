// Which skills do many want to learn and few offer to mentor in?
// Picture: skills among those who want them and those who mentor; the few MENTORS arrows stand out.
// Change: how many must want a skill.
// Private: nothing. Wishes that not everyone may read don't count.
// Begins on the demo organisation: skill Web audio | wanted 7 | offered 0 | links 7
// scans: any skill may be wanted, and there are few
CYPHER 25
LET many = 5
MATCH (skill:Skill)
LET wanting = COLLECT {
  MATCH link = (skill)<-[wish:WANTS_TO_LEARN]-(person:Person)
  WHERE wish.rung = 0 AND coalesce(person.leftOn > date(), true)
  RETURN link
}
FILTER size(wanting) >= many
LET mentoring = COLLECT { MATCH link = (skill)<-[:MENTORS]-(:Person) RETURN link }
RETURN skill, size(wanting) AS wanted, size(mentoring) AS offered, wanting + mentoring AS links
ORDER BY 1.0 * wanted / (1 + offered) DESC, wanted DESC, skill.key
LIMIT 10
