package org.skillsgraph.explore;

import java.util.stream.Stream;

import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.Id;

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

	/**
	 * {@return the id of a thing that can be drawn, if it exists}
	 * @param opaque from a client
	 * @throws BadRequestException with code UNKNOWN_NODE if it is the id of nothing that
	 * can be drawn
	 */
	static Id drawable(String opaque) {
		return Id.of(opaque)
			.filter((id) -> Stream.of(values()).anyMatch((kind) -> kind.type.equals(id.type())))
			.orElseThrow(NodeKind::unknown);
	}

	/**
	 * {@return the same for a thing that doesn't exist and for one that the viewer may
	 * not see}
	 */
	static BadRequestException unknown() {
		return new BadRequestException("UNKNOWN_NODE", "There is nothing to draw with this id.");
	}

}
