// Creates placeholders for these items, which are only mentioned, unless they exist already.
// in: q {rows (item, properties that follow from its title)}        out: -
CYPHER 25
UNWIND $q.rows AS row
MERGE (item:LearningItem {key: row.item})
ON CREATE SET item += row.properties, item.title = row.item, item.catalogued = false, item.format = 'COURSE', item.external = false
