// Part: Which skills are meant: the one with the key, or those that match a name best? An exact match comes before one without accents, a name before an alias, a skill before a group.
// on: by {key} or {name, named (a query of the index)}
// out: value meant (a list, by key)
CALL (by) {
  WHEN by.name IS NULL THEN {
    OPTIONAL MATCH (skill:Skill {key: by.key})
    RETURN collect(skill) AS meant
  }
  ELSE {
    CALL db.index.fulltext.queryNodes('names', by.named) YIELD node AS skill
    FILTER skill:Skill
    LET exact = by.name IN skill.names
    WITH skill, NOT exact AS loosely, exact AND skill.names[0] <> by.name AS byAlias, skill.kind = 'GROUP' AS group
    ORDER BY skill.key
    WITH loosely, byAlias, group, collect(skill) AS skills ORDER BY loosely, byAlias, group LIMIT 1
    RETURN coalesce(head(collect(skills)), []) AS meant
  }
}
