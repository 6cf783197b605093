// Which skills does a name fit best?
// in: q {name in lower case}        out: keys
CYPHER 25
WITH $q AS by
CALL skills.meant(by) YIELD meant
RETURN [skill IN meant | skill.key] AS keys
