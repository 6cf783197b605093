// Which skills and learning items stand on the way to the most other items and add-ons?
// Picture: a few roots, and the forest above each. A good place to begin learning, or to begin teaching.
// Change: LIMIT.
// Private: nothing.
// Begins on the demo organisation: needed Java | opens 7 | goals Six Weeks with Event Delivery, Kafka Foundations, Kafka in Production, Kafka Streams Dojo, Secure Coding, Spring Boot at Lyra, Streams That Never End | links 7
// scans: the catalogue as a whole
CYPHER 25
MATCH (goal:LearningItem|AddOn)
MATCH tree = ANY SHORTEST (goal)-[:REQUIRES|PART|NEEDS]->+(needed:Skill|LearningItem)
WITH needed, goal, tree ORDER BY goal.key
WITH needed, collect(goal) AS goals, collect(tree) AS links
RETURN needed, size(goals) AS opens, goals, links
ORDER BY opens DESC, needed.key
LIMIT 5
