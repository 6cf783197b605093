// All roles, by name.
// out: node role
// order: role.sortName, role.key
MATCH (role:Role)
WHERE role.sortName IS NOT NULL AND ($args.filter.family IS NULL OR role.family = $args.filter.family)
