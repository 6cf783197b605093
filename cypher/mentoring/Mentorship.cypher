// Finds one mentorship by key, for its mentor, its mentee and administrators.
// out: node mentorship
MATCH (mentorship:Mentorship {key: $args.key})
WHERE $viewer.administrator OR EXISTS { (mentorship)-[:MENTOR|MENTEE]->(:Person {key: $viewer.key}) }
