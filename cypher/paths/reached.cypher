// Everything that a target rests on, step by step backwards: what it requires, what teaches that, what those require.
// on: skills, role
// out: value reached (items, skills and add-ons, each once)
CALL (skills, role) {
  CALL (skills, role) {
    UNWIND skills AS named
    MATCH (root:Skill {key: named.key}) WHERE named.place < $q.target.skills RETURN root
    UNION MATCH (role)-[:CALLS_FOR]->(root:Skill) RETURN root
    UNION MATCH (root:LearningItem) WHERE root.key IN $q.target.items RETURN root
    UNION MATCH (root:AddOn) WHERE root.key IN $q.target.addOns RETURN root
  }
  MATCH ANY SHORTEST (root)
    ((later)-[step:REQUIRES|PART|NEEDS|TEACHES]-(earlier)
      WHERE (startNode(step) = later) <> (type(step) = 'TEACHES') AND (later:Skill) = (type(step) = 'TEACHES'))*
    (thing:LearningItem|Skill|AddOn)
  RETURN collect(DISTINCT thing) AS reached
}
