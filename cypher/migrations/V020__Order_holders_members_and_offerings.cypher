// Who holds this add-on, who is in this team, and when is this item held? Each list is read from an index in its order.
// in: -        out: -
CYPHER 25
MATCH (person:Person)
CALL (person) {
  MATCH (person)-[holding:HOLDS]->(addOn:AddOn)
  SET holding.addOn = addOn.key, holding.person = person.key, holding.sortName = person.sortName
} IN TRANSACTIONS OF 1000 ROWS;
CYPHER 25
MATCH (person:Person)
CALL (person) {
  MATCH (person)-[membership:MEMBER_OF]->(team:Team)
  SET membership.team = team.key, membership.person = person.key, membership.sortName = person.sortName
} IN TRANSACTIONS OF 1000 ROWS;
CYPHER 25
MATCH (offering:Offering)
CALL (offering) {
  MATCH (offering)-[:OF]->(item:LearningItem)
  SET offering.item = item.key
} IN TRANSACTIONS OF 1000 ROWS;
CYPHER 25 CREATE RANGE INDEX holder_list IF NOT EXISTS FOR ()-[holding:HOLDS]-()
ON (holding.addOn, holding.sortName, holding.person, holding.key);
CYPHER 25 CREATE RANGE INDEX member_list IF NOT EXISTS FOR ()-[membership:MEMBER_OF]-()
ON (membership.team, membership.sortName, membership.person, membership.key);
CYPHER 25 CREATE RANGE INDEX item_offering_list IF NOT EXISTS FOR (thing:Offering) ON (thing.item, thing.sortStart, thing.key);
