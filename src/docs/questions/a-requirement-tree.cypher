// What does a learning item require, and what does that require in turn?
// Picture: a tree. All branches of an AllOf are needed, one of an AnyOf. Below an item is what it requires itself.
// Change: the item; or begin with (start:AddOn {key: 'coach'}).
// Private: nothing.
// Begins on the demo organisation: depth 9 | needed Go | tree Six Weeks with Event Delivery … Go
CYPHER 25
MATCH (start:LearningItem {key: 'embed-event-delivery'})
MATCH tree = (start)-[:REQUIRES|PART|NEEDS]->{1,24}(needed:Skill|LearningItem|AddOn)
RETURN length(tree) AS depth, needed, tree
ORDER BY depth DESC, needed.key, [part IN nodes(tree) | part.key]
