// Part: The weight of skills: the claimed level out of 5, or 2 where none is stated, times how sure the claims make it; claims halve every four years.
// on: people, asOf, rung
// in: today
// out: value known (label, kind, raw, node)
UNWIND people AS person
MATCH (person)-[:HAS_CLAIM]->(claim:SkillClaim)-[:ABOUT]->(skill:Skill)
WHERE claim.rung <= rung AND coalesce(claim.observedOn <= asOf, asOf >= $today)
LET age = coalesce(duration.inDays(claim.observedOn, asOf).days / 365.25, 4.0)
LET doubt = CASE claim.source WHEN 'EVIDENCE' THEN 0.4 WHEN 'SELF' THEN 0.7 ELSE 0.5 END
LET sure = (1 - doubt ^ (1 + log(claim.evidenceCount) / log(2))) * 0.5 ^ (age / 4)
WITH person, skill, sum(sure * coalesce(claim.level, 2)) / sum(sure) / 5 * (1 - exp(sum(log(1 - sure)))) AS raw
WITH skill, sum(raw) AS raw
WITH collect({label: skill.name, kind: 'SKILL', raw: raw, node: skill}) AS known
