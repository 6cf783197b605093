// Whether the person belongs to the organisation today.
// on: person
// out: value active
LET active = coalesce(person.startedOn <= $today, true) AND coalesce(person.leftOn > $today, true)
