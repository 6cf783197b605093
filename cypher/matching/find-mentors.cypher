// Who could mentor somebody, and what do the hard rules and the ranking need to know about them?
// in: q {mentee {key, email}, wanted [{place, key, name}] (nothing: the mentee's wishes), mostWishes, team {key}, near, perSkill, declinedSince}, viewer {key, administrator}, today
// out: mentee (nobody: null), rung, wanted (one for each skill that is meant), team, offering (how many offer mentoring), candidates
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.mentee.key OR person.email = $q.mentee.email
CALL people.rung(person) YIELD rung
CALL matching.wanted(person, rung) YIELD wishes
CALL matching.near(wishes) YIELD wanted
OPTIONAL MATCH (team:Team {key: $q.team.key})
CALL matching.candidates(wanted, team) YIELD mentors
LET keys = reduce(keys = [], wish IN wanted | keys + wish.skill.key + [near IN wish.near | near.skill.key])
CALL matching.facts(mentors, keys, team) YIELD candidates
CALL matching.mentee(person, rung, keys) YIELD mentee
RETURN mentee, rung, team {.key, .name}, COUNT { (:MentoringOffer) } AS offering, candidates,
  [wish IN wanted | {
    place: wish.place, key: wish.skill.key, name: wish.skill.name, level: wish.level, offering: wish.offering,
    near: [near IN wish.near | {key: near.skill.key, name: near.skill.name, nearness: near.nearness, reason: near.reason}]
  }] AS wanted
