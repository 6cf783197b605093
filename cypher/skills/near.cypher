// What covers a skill in part, and how much of it: whoever has one of these counts for less.
// on: skill
// out: value near (a list of {skill, nearness, reason}, nearest first)
MATCH (skill)-[link:NEAR]->(found:Skill)
WITH link, found ORDER BY link.rank
WITH collect({skill: found, nearness: link.nearness, reason: link.reason}) AS near
