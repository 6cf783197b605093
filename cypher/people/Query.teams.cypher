// All teams, sorted by name.
// out: node team
// counting scans: all of them are counted
// skips: Team when filter.kinds, Team when filter.text
// order: team.sortName, team.key
CALL db.index.fulltext.queryNodes('search', '+searchKind:TEAM +(' + $args.filter.text + ')') YIELD node AS team // when filter.text
MATCH (team:Team)
WHERE team.sortName IS NOT NULL AND team.key IS NOT NULL
  AND team.kind IN $args.filter.kinds // when filter.kinds
