// Who could train others in the wanted skills, what does the ranking need to know about them, and who would like to learn beside them?
// in: q {wanted [{place, key, name}], text (a query of the index), subjects (whether skills or words are asked for), addOn {key}, format, near, byWords, perSkill, learnersPerSkill, latest}, now, today
// out: addOn, items (keys of those that the words fit), subjects (one for each skill that is meant or spoken of), candidates (their public profiles), learners
CYPHER 25
OPTIONAL MATCH (addOn:AddOn {key: $q.addOn.key})
CALL training.words(addOn) YIELD hits
CALL training.subjects(hits) YIELD subjects
CALL training.near(subjects) YIELD near
CALL training.candidates(subjects, near, hits, addOn) YIELD trainers
LET people = trainers
CALL profiles.stored(people) YIELD profiles
CALL training.learners(subjects) YIELD learners
RETURN addOn {.key, .name}, profiles AS candidates, learners,
  [hit IN hits WHERE hit.item IS NOT NULL | hit.item.key] AS items,
  [subject IN subjects |
    {place: subject.place, key: subject.skill.key, name: subject.skill.name, worth: subject.worth,
      near: [one IN near WHERE one.of = subject.skill.key AND subject.place IS NOT NULL |
        {key: one.skill.key, name: one.skill.name, nearness: one.nearness, reason: one.reason}]}] AS subjects
