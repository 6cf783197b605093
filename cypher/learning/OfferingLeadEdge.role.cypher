// In which role.
// on: offering, leads, lead
// out: value role
LET role = coalesce(leads.role, 'LEAD')
