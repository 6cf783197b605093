// All add-ons, by name.
// out: node addOn
// order: addOn.sortName, addOn.key
MATCH (addOn:AddOn)
