// Finds one requirement by key, since a tree may be deeper than one statement reads.
// out: node requirement
MATCH (requirement:Requirement {key: $args.key})
