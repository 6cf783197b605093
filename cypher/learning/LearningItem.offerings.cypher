// The times at which the item is or was held, the earliest or the latest first.
// on: item
// out: node offering
// index: offering.item
// order: offering.sortStart when order = EARLIEST_FIRST, offering.key when order = EARLIEST_FIRST, offering.sortStart desc when order = LATEST_FIRST, offering.key desc when order = LATEST_FIRST
MATCH (offering:Offering)
WHERE offering.item = item.key AND offering.sortStart IS NOT NULL AND offering.key IS NOT NULL
  AND offering.sortStart < datetime('9999-12-31T00:00:00Z') AND offering.sortStart >= datetime({datetime: $args.from, timezone: 'Z'}) // when from
  AND (offering.free > 0 OR offering.free IS NULL) // when free = true
