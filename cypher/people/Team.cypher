// Finds one team by key.
// out: node team
MATCH (team:Team {key: $args.key})
