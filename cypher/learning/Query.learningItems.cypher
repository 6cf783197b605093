// All learning items, sorted by title.
// out: node item
// counting scans: all of them are counted
// skips: LearningItem when filter.formats, LearningItem when filter.external, LearningItem when filter.catalogued
// order: item.sortName, item.key
MATCH (item:LearningItem)
WHERE item.sortName IS NOT NULL AND item.key IS NOT NULL
  AND item.format IN $args.filter.formats // when filter.formats
  AND item.external = $args.filter.external // when filter.external
  AND item.catalogued = $args.filter.catalogued // when filter.catalogued
