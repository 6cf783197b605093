// In which role.
// on: person, leads, offering
// out: value role
LET role = coalesce(leads.role, 'LEAD')
