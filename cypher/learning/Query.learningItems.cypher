// All learning items, by title.
// out: node item
// counting scans: all of them are counted
// order: item.sortName, item.key
MATCH (item:LearningItem)
WHERE item.sortName IS NOT NULL AND item.key IS NOT NULL
  AND ($args.filter.formats IS NULL OR item.format IN $args.filter.formats)
  AND ($args.filter.external IS NULL OR item.external = $args.filter.external)
  AND ($args.filter.catalogued IS NULL OR item.catalogued = $args.filter.catalogued)
