// Finds one skill by key.
// out: node skill
MATCH (skill:Skill {key: $args.key})
