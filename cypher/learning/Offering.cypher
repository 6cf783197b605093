// Finds one offering by key.
// out: node offering
MATCH (offering:Offering {key: $args.key})
