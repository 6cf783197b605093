// Part: How strong is the link? From 0 to 1, or as imported for links between skills and of roles; null where links of its kind are all alike.
// on: link
// out: value strength
LET strength = CASE
  WHEN link:KNOWS THEN round((6 - link.rank) / 6.0, 2)
  WHEN link:MENTORS THEN round(1 - link.rank, 2)
  WHEN link:CALLS_FOR THEN round(link.importance, 2)
  WHEN link:NEAR THEN round(link.nearness, 2)
  ELSE round(link.weight, 2)
END
