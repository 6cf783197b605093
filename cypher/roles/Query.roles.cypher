// All roles, by name.
// out: node role
// counting scans: all of them are counted
// order: role.sortName, role.key
MATCH (role:Role)
WHERE role.sortName IS NOT NULL AND role.key IS NOT NULL AND ($args.filter.family IS NULL OR role.family = $args.filter.family)
