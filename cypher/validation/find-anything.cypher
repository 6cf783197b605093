// Is there anything in the graph that an import could have put there?
// in: -        out: found
// scans: each stops at the first that it finds
CYPHER 25
RETURN EXISTS { (:Person) } OR EXISTS { (:Team) } OR EXISTS { (:Skill) } OR EXISTS { (:AddOn) }
  OR EXISTS { (:LearningItem) } OR EXISTS { (:Role) } AS found
