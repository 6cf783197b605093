// What do these learning items require?
// in: q {keys}        out: key, requires (the JSON tree)
CYPHER 25
UNWIND $q.keys AS wanted
MATCH (item:LearningItem {key: wanted})
WHERE item.requires IS NOT NULL
RETURN item.key AS key, item.requires AS requires
