// Which skills does each person have, as far as everyone may know, the strongest first? People are read in batches, by key.
// in: q {after (key), atOnce, most (of one person)}        out: key, skills (keys)
CYPHER 25
MATCH (person:Person)
WHERE person.key > $q.after
WITH person ORDER BY person.key LIMIT $q.atOnce
RETURN person.key AS key, COLLECT {
  MATCH (person)-[known:KNOWS]->()
  WHERE known.fromRung = 0 AND known.confidence > 0
  RETURN known.skill ORDER BY known.rank, known.skill LIMIT $q.most
} AS skills
ORDER BY key
