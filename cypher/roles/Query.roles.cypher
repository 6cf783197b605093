// All roles, sorted by name.
// out: node role
// counting scans: all of them are counted
// index: role.family when filter.family
// order: role.sortName, role.key
MATCH (role:Role)
WHERE role.sortName IS NOT NULL AND role.key IS NOT NULL
  AND role.family = $args.filter.family // when filter.family
