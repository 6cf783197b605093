// Which of these keys belong to learning items that are more than mentioned?
// in: q {keys}        out: key
CYPHER 25
UNWIND $q.keys AS wanted
MATCH (item:LearningItem {key: wanted})
WHERE item.catalogued
RETURN item.key AS key
