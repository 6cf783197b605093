// Who mentored somebody who mentored others, who mentored others in turn?
// Picture: people and mentorships in turn. Look for people from whom many chains start.
// Change: {2,6}, the fewest and the most mentorships in a chain.
// Private: all of it. A mentorship is for the two of it, and for administrators.
// Begins on the demo organisation: mentorships 2 | people Freja Moberg, Moa Rosenlund, Stellan Rydberg | chain Freja Moberg … Stellan Rydberg
// scans: a chain may start with anybody
CYPHER 25
MATCH chain = (first:Person)(
  (mentor)<-[:MENTOR]-(mentorship:Mentorship WHERE mentorship.status IN ['ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED'])-[:MENTEE]->(mentee)
){2,6}(last:Person)
RETURN size(mentorship) AS mentorships, [person IN mentor | person.name] + last.name AS people, chain
ORDER BY mentorships DESC, people
LIMIT 50
