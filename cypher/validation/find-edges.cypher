// Where do the relationships from these things lead?
// in: q {kind (of the edges), keys}        out: from, to
CYPHER 25
UNWIND $q.keys AS from
CALL (from) {
  WHEN $q.kind = 'REPORTS_TO' THEN { MATCH (:Person {key: from})-[:REPORTS_TO]->(next:Person) RETURN next.key AS to }
  WHEN $q.kind = 'PART_OF' THEN { MATCH (:Team {key: from})-[:PART_OF]->(next:Team) RETURN next.key AS to }
  WHEN $q.kind = 'BROADER' THEN { MATCH (:Skill {key: from})-[:BROADER]->(next:Skill) RETURN next.key AS to }
  WHEN $q.kind = 'REQUIRES' THEN { MATCH (:Skill {key: from})-[:REQUIRES]->(next:Skill) RETURN next.key AS to }
}
RETURN from, to
