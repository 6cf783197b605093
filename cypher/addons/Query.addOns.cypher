// All add-ons, sorted by name.
// out: node addOn
// scans: there are few
// order: addOn.sortName, addOn.key
MATCH (addOn:AddOn)
