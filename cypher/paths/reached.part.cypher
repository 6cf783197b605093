// Part: Everything that a target depends on, step by step backwards: what it requires, what teaches that, what those require.
// on: skills, role
// in: q {target}
// out: value reached (items, skills and add-ons, each once)
CALL (skills, role) {
  UNWIND skills AS named
  MATCH (root:Skill {key: named.key}) WHERE named.place < $q.target.skills RETURN root
  UNION MATCH (role)-[:CALLS_FOR]->(root:Skill) RETURN root
  UNION MATCH (root:LearningItem) WHERE root.key IN $q.target.items RETURN root
  UNION MATCH (root:AddOn) WHERE root.key IN $q.target.addOns RETURN root
}
MATCH (root)-[:REQUIRES|PART|NEEDS|TAUGHT_BY*0..]->(thing:LearningItem|Skill|AddOn)
WITH DISTINCT thing
WITH collect(thing) AS reached
