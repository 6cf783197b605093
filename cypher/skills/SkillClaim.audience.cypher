// Who may see it: the rung from which it is seen.
// on: claim
// out: value audience
LET audience = claim.rung
