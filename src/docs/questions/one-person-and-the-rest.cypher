// What is there around one person, now and in earlier years, as far as everyone may know it?
// Picture: the person in the middle. Neo4j Browser adds the links between the others by itself, private ones too.
// Change: the person.
// Private: nothing in the table. Without the WHERE, it shows claims and wishes that not everyone may read.
// Begins on the demo organisation: how HOLDS | other Mentor | person Ada Lindqvist | link HOLDS
CYPHER 25
MATCH (person:Person {key: 'ada.lindqvist'})-[link:REPORTS_TO|MEMBER_OF|HOLDS|KNOWS|WANTS_TO_LEARN|MENTORS|LEADS]-(other)
WHERE coalesce(link.fromRung, link.rung, 0) = 0 AND coalesce(link.confidence > 0, true)
RETURN type(link) AS how, other, person, link
ORDER BY how, other.key, link.key
