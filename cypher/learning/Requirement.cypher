// One requirement by key: trees of them may be deeper than one statement goes.
// out: node requirement
MATCH (requirement:Requirement {key: $args.key})
