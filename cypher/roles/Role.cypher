// Finds one role by key.
// out: node role
MATCH (role:Role {key: $args.key})
