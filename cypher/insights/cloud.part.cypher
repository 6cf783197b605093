// Part: The weights of the tags in some careers at a date, relative to the heaviest. Sorted as one list, since each sorted row would count the memory of all lists here.
// on: people, asOf, rung
// out: value tags (label, kind, weight, node; the 100 heaviest, in order)
CALL insights.held(people, asOf) YIELD held
CALL insights.claimed(people, asOf, rung) YIELD known
CALL insights.played(people, asOf, rung) YIELD played
CALL insights.led(people, asOf) YIELD led
LET weighed = held + known + played + led
LET heaviest = reduce(most = 0.0, tag IN weighed | CASE WHEN tag.raw > most THEN tag.raw ELSE most END)
LET sorted = coll.sort([place IN range(0, size(weighed) - 1) |
  [-round(weighed[place].raw / heaviest, 2), weighed[place].label, weighed[place].kind, weighed[place].node.key, place]])
LET tags = [tag IN sorted[..100] WHERE tag[0] < 0 | {label: tag[1], kind: tag[2], weight: -tag[0], node: weighed[tag[4]].node}]
