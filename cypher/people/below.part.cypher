// Part: Who reports to somebody, directly or through others? Null for more than 1,000 people: then it is quicker to follow the line above those in question.
// on: person
// out: value below
LET some = COLLECT { MATCH (person)<-[:REPORTS_TO]-+(report:Person) RETURN report LIMIT 1001 }
LET below = CASE WHEN size(some) <= 1000 THEN some END
