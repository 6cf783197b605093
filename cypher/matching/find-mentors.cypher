// Who could mentor somebody, and what do the hard rules and the ranking need to know about them?
// in: q {mentee {key, email}, wanted [{place, key, name}] (nothing: the mentee's wishes), mostWishes, team {key}, near, perSkill, perNear, declinedSince}, viewer {key, administrator}, today, now
// out: mentee (nobody: null), rung, served (wishes that no mentor is sought for), wanted (one for each skill that is meant), team, offering (how many offer mentoring), candidates (their public profiles), reports (the keys of those who report to the mentee), inTeam (what candidates have done in the team)
CYPHER 25
OPTIONAL MATCH (person:Person)
WHERE person.key = $q.mentee.key OR person.email = $q.mentee.email
CALL people.rung(person) YIELD rung
CALL matching.wanted(person, rung) YIELD wishes
CALL matching.served(person, rung, wishes) YIELD served
LET sought = [wish IN wishes WHERE NOT wish.skill.key IN [one IN served | one.key]]
CALL matching.near(sought) YIELD wanted
OPTIONAL MATCH (team:Team {key: $q.team.key})
CALL matching.candidates(wanted, team) YIELD mentors
LET people = mentors
CALL profiles.stored(people) YIELD profiles
CALL matching.reports(mentors, person) YIELD reports
CALL matching.experience(mentors, team) YIELD inTeam
LET keys = reduce(keys = [], wish IN wanted | keys + wish.skill.key + [near IN wish.near | near.skill.key])
CALL matching.mentee(person, rung, keys) YIELD mentee
RETURN mentee, rung, served, team {.key, .name}, COUNT { (:MentoringOffer) } AS offering,
  profiles AS candidates, reports, inTeam,
  [wish IN wanted | {
    place: wish.place, key: wish.skill.key, name: wish.skill.name, level: wish.level, offering: wish.offering,
    near: [near IN wish.near | {key: near.skill.key, name: near.skill.name, nearness: near.nearness, reason: near.reason}]
  }] AS wanted
