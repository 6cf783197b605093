// Part: What may everyone know of these people? Those without a profile are left out: an older version that still runs may just have given somebody a first offer.
// on: people
// out: value profiles
CALL (people) {
  UNWIND people AS person
  RETURN collect(person.publicProfile) AS profiles
}
