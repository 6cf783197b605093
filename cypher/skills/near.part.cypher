// Part: Which skills cover a skill in part, and how much of it? Having one of them counts for less than having the skill.
// on: skill
// out: value near (a list of {skill, nearness, reason}, nearest first)
MATCH (skill)-[link:NEAR]->(found:Skill)
WITH link, found ORDER BY link.rank
WITH collect({skill: found, nearness: link.nearness, reason: link.reason}) AS near
