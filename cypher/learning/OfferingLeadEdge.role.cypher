// The person's role in holding the offering.
// on: offering, leads, lead
// out: value role
LET role = coalesce(leads.role, 'LEAD')
