// The audience that may see the claim: the rung from which it is visible.
// on: claim
// out: value audience
LET audience = claim.rung
