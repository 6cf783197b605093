// Finds one add-on by key.
// out: node addOn
MATCH (addOn:AddOn {key: $args.by.key})
