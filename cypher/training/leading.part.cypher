// Part: Who holds or held an item that teaches a wanted skill or matches the words, the latest first?
// on: counted, hits
// in: q {perSkill}
// out: value leading
CALL (counted, hits) {
  UNWIND counted AS subject
  WITH subject.skill AS skill
  MATCH (skill)<-[:TEACHES]-(item:LearningItem)
  RETURN item
  UNION
  UNWIND hits AS hit
  WITH hit.item AS item
  WHERE item IS NOT NULL
  RETURN item
}
MATCH (item)<-[:OF]-(offering:Offering)<-[:LEADS]-(trainer:Person)
WITH trainer, max(offering.sortStart) AS latest ORDER BY latest DESC, trainer.key LIMIT $q.perSkill
WITH collect(trainer) AS leading
