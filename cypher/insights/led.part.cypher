// Part: The weight of leading: 0.8 for each membership in a role with "lead" in it; it halves every two years after the last day.
// on: people, asOf
// out: value led (label, kind, raw, node)
UNWIND people AS person
MATCH (person)-[membership:MEMBER_OF]->(team:Team)
WHERE toLower(membership.role) CONTAINS 'lead' AND coalesce(membership.since <= asOf, true)
LET age = CASE WHEN membership.until < asOf THEN duration.inDays(membership.until, asOf).days / 365.25 ELSE 0.0 END
WITH team, membership.role AS role, person, max(0.5 ^ (age / 2)) AS kept
WITH team, role, sum(0.8 * kept) AS raw
WITH collect({label: role + ', ' + team.name, kind: 'LEAD', raw: raw, node: team}) AS led
