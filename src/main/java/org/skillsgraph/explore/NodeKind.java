package org.skillsgraph.explore;

import java.util.stream.Stream;

/** The kinds of things in a picture of the graph; each is one type of the schema. */
enum NodeKind {

	PERSON("Person"), TEAM("Team"), SKILL("Skill"), ADD_ON("AddOn"), LEARNING_ITEM("LearningItem"),
	OFFERING("Offering"), ROLE("Role"), MENTORSHIP("Mentorship");

	private final String type;

	NodeKind(String type) {
		this.type = type;
	}

	String type() {
		return type;
	}

	/**
	 * {@return the kind of the things of a type}
	 * @param type the name of one of these types
	 */
	static NodeKind of(String type) {
		return Stream.of(values()).filter((kind) -> kind.type.equals(type)).findFirst().orElseThrow();
	}

}
