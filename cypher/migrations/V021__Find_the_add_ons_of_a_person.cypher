// Which add-ons does this person hold? Found without reading everything else that the person is linked to.
// in: -        out: -
CYPHER 25 CREATE RANGE INDEX holdings_of_person IF NOT EXISTS FOR ()-[holding:HOLDS]-() ON (holding.person);
