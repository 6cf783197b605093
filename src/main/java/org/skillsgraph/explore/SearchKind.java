package org.skillsgraph.explore;

/** The kinds of search results; each is one type of the schema. */
enum SearchKind {

	PERSON("Person"), SKILL("Skill"), TEAM("Team"), ADD_ON("AddOn"), LEARNING_ITEM("LearningItem"),
	OFFERING("Offering"), ROLE("Role");

	private final String type;

	SearchKind(String type) {
		this.type = type;
	}

	String type() {
		return type;
	}

}
