// The tags in the person's career at a date, heaviest first: for the viewer everything counts, for others what everyone may know.
// on: person
// out: value tag
// order: tag.weight desc, tag.label, tag.kind, tag.node.key
LET people = [person], asOf = coalesce($args.asOf, $today), rung = CASE WHEN person.key = $viewer.key THEN 3 ELSE 0 END
CALL insights.cloud(people, asOf, rung) YIELD tags
UNWIND tags[..$args.first] AS tag
