// Finds one learning item by key.
// out: node item
MATCH (item:LearningItem {key: $args.by.key})
