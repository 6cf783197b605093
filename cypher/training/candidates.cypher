// Who comes into question: for skills and words who is able and who has led, or else who holds the add-on or has led in the format.
// on: counted, hits, addOn
// out: value trainers (each once)
CALL training.able(counted, addOn) YIELD able
CALL training.leading(counted, hits) YIELD leading
CALL training.others(addOn) YIELD others
CALL (able, leading, others) {
  UNWIND able + leading + others AS trainer
  RETURN collect(DISTINCT trainer) AS trainers
}
