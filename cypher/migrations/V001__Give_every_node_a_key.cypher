// What makes a thing the same thing? Every node that has an id of its own has one key.
// in: -        out: -
CYPHER 25 CREATE CONSTRAINT person_key IF NOT EXISTS FOR (thing:Person) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT team_key IF NOT EXISTS FOR (thing:Team) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT skill_key IF NOT EXISTS FOR (thing:Skill) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT skill_claim_key IF NOT EXISTS FOR (thing:SkillClaim) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT mentoring_offer_key IF NOT EXISTS FOR (thing:MentoringOffer) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT add_on_key IF NOT EXISTS FOR (thing:AddOn) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT learning_item_key IF NOT EXISTS FOR (thing:LearningItem) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT requirement_key IF NOT EXISTS FOR (thing:Requirement) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT offering_key IF NOT EXISTS FOR (thing:Offering) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT enrolment_key IF NOT EXISTS FOR (thing:Enrolment) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT mentorship_key IF NOT EXISTS FOR (thing:Mentorship) REQUIRE thing.key IS UNIQUE;
CYPHER 25 CREATE CONSTRAINT role_key IF NOT EXISTS FOR (thing:Role) REQUIRE thing.key IS UNIQUE;
