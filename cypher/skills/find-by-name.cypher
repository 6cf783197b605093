// Which skills does a name match best?
// in: q {name, named (a query of the index)}        out: keys
CYPHER 25
WITH $q AS by
CALL skills.meant(by) YIELD meant
RETURN [skill IN meant | skill.key] AS keys
