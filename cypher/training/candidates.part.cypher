// Part: Who is a candidate? For skills and words, those who are able and those who have led; otherwise those who hold the add-on or have led in the format.
// on: subjects, near, hits, addOn
// out: value trainers (each once)
CALL training.able(subjects, near, addOn) YIELD able
LET counted = subjects + near
CALL training.leading(counted, hits) YIELD leading
CALL training.others(addOn) YIELD others
CALL (able, leading, others) {
  UNWIND able + leading + others AS trainer
  RETURN collect(DISTINCT trainer) AS trainers
}
