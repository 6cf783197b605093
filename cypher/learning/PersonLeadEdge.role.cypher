// The person's role in holding the offering.
// on: person, leads, offering
// out: value role
LET role = coalesce(leads.role, 'LEAD')
