// Questions about the demo organisation, each in a tab.
export const questions = [
  `# Mika Sandberg wants to learn Kafka and Kubernetes. Who could help?
query Mentors {
  findMentors(input: {mentee: {key: "mika.sandberg"}}, first: 3) {
    totalCount
    nodes {
      rank
      fit
      mentor { name title location }
      openPlaces
      reasons { factor text points of }
    }
    ranking { excluded { rule count } }
  }
}
`,
  `# How does Mika get to spend six weeks with the Event Delivery team?
query Path {
  learningPath(input: {target: {item: {key: "embed-event-delivery"}}, from: {person: {key: "mika.sandberg"}}}) {
    ... on LearningPath {
      proven
      total { items hours weeks }
      steps { position because text }
    }
    ... on LearningPathBlocked { text }
  }
}
`,
  `# What does Mika lack to be a Senior Backend Engineer?
query Gap {
  skillGap(input: {of: {person: {key: "mika.sandberg"}}, against: {role: {key: "senior-backend-engineer"}}}) {
    skills { skill { name } level state text }
  }
}
`,
  `# Who could hold a training on Kafka in Swedish, and who could co-train?
query Trainers {
  findTrainers(input: {text: "kafka", languages: ["sv"]}, first: 3) {
    totalCount
    nodes {
      trainer { name title }
      reasons { factor text }
      coTrainer { person { name } text }
    }
  }
}
`,
  `# What is Elin Fors's career made of, and what was it made of in September 2025?
query Career {
  now: tagCloud(of: {person: {key: "elin.fors"}}, first: 8) { label kind weight }
  then: tagCloud(of: {person: {key: "elin.fors"}}, asOf: "2025-09-01", first: 8) { label kind weight }
}
`,
];
