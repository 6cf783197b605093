// What makes a thing the same thing? Every node that has an id of its own has one key.
// in: -        out: -
CYPHER 25 CREATE CONSTRAINT person_key FOR (thing:Person) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT team_key FOR (thing:Team) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT skill_key FOR (thing:Skill) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT skill_claim_key FOR (thing:SkillClaim) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT mentoring_offer_key FOR (thing:MentoringOffer) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT add_on_key FOR (thing:AddOn) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT learning_item_key FOR (thing:LearningItem) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT requirement_key FOR (thing:Requirement) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT offering_key FOR (thing:Offering) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT enrolment_key FOR (thing:Enrolment) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT mentorship_key FOR (thing:Mentorship) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT role_key FOR (thing:Role) REQUIRE thing.key IS UNIQUE;
