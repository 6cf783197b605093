// What weighs in some careers at a date, beside the heaviest of it.
// on: people, asOf, rung
// out: value tags (label, kind, weight, node; the 100 heaviest, in order)
CALL insights.held(people, asOf) YIELD held
CALL insights.claimed(people, asOf, rung) YIELD known
CALL insights.played(people, asOf, rung) YIELD played
CALL insights.led(people, asOf) YIELD led
LET all = held + known + played + led
LET heaviest = reduce(most = 0.0, tag IN all | CASE WHEN tag.raw > most THEN tag.raw ELSE most END)
CALL (all, heaviest) {
  UNWIND all AS tag
  WITH tag, round(tag.raw / heaviest, 4) AS weight
  WHERE weight > 0
  WITH tag, weight ORDER BY weight DESC, tag.label, tag.kind, tag.node.key LIMIT 100
  RETURN collect({label: tag.label, kind: tag.kind, weight: weight, node: tag.node}) AS tags
}
