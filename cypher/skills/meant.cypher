// Which skills are meant: the one with the key, or those that a name fits best: a name before an alias, a skill before a group.
// on: by {key} or {name in lower case}
// out: value meant (a list, by key)
CALL (by) {
  WHEN by.name IS NULL THEN {
    OPTIONAL MATCH (skill:Skill {key: by.key})
    RETURN collect(skill) AS meant
  }
  ELSE {
    CALL db.index.fulltext.queryNodes('skill_names', '"' + replace(replace(by.name, '\\', '\\\\'), '"', '\\"') + '"')
    YIELD node AS skill
    FILTER by.name IN skill.names
    WITH skill, skill.sortName <> by.name AS byAlias, skill.kind = 'GROUP' AS group ORDER BY skill.key
    WITH byAlias, group, collect(skill) AS skills ORDER BY byAlias, group LIMIT 1
    RETURN coalesce(head(collect(skills)), []) AS meant
  }
}
