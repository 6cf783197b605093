// How many people want to learn the skill, by the level to reach: those who let everyone know and belong to the organisation today.
// on: skill
// out: value wanted
// order: wanted.level
MATCH (skill)<-[wish:WANTS_TO_LEARN]-(person:Person)
WHERE wish.rung = 0 AND coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true)
WITH wish.level AS level, count(*) AS people
LET wanted = {level: level, people: people}
