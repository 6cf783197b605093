// The items that the person completed, sorted by title, for the person, the managers up the line, and administrators.
// on: person
// out: edge completion, node item
// order: item.sortName, item.key
CALL people.rung(person) YIELD rung
MATCH (person)-[completion:COMPLETED]->(item:LearningItem)
WHERE rung >= 2
