// One mentorship by key, for the two of it and administrators.
// out: node mentorship
MATCH (mentorship:Mentorship {key: $args.key})
WHERE $viewer.administrator OR EXISTS { (mentorship)-[:MENTOR|MENTEE]->(:Person {key: $viewer.key}) }
