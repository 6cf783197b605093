// Part: Who is a candidate when neither skills nor words are given: who held one of the latest offerings in the format, or holds the add-on?
// on: addOn
// in: q {subjects, format, latest, perSkill}, today, now
// out: value others
CALL (addOn) {
  WHEN $q.subjects THEN { RETURN [] AS others }
  WHEN $q.format IS NOT NULL THEN {
    MATCH (offering:Offering)
    WHERE offering.sortStart <= $now AND offering.key IS NOT NULL
    WITH offering ORDER BY offering.sortStart DESC, offering.key DESC LIMIT $q.latest
    MATCH (offering)-[:OF]->(item:LearningItem)
    WHERE item.format = $q.format
    MATCH (offering)<-[:LEADS]-(trainer:Person)
    WITH trainer, max(offering.sortStart) AS latest ORDER BY latest DESC, trainer.key LIMIT $q.perSkill
    RETURN collect(trainer) AS others
  }
  ELSE {
    MATCH (addOn)<-[holding:HOLDS]-(trainer:Person)
    WHERE coalesce(holding.since <= $today, true) AND coalesce(holding.until >= $today, true)
    WITH DISTINCT trainer ORDER BY trainer.key LIMIT $q.perSkill
    RETURN collect(trainer) AS others
  }
}
