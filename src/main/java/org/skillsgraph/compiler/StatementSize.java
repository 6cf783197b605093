package org.skillsgraph.compiler;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;

/**
 * The size of a statement while it is written. The database plans a new statement in
 * about 10 ms of processor time per part, and beyond some ten levels each further level
 * takes a third longer than the one before. So a statement has a maximum size, and later
 * statements read the fields below that point.
 *
 * @see FieldStatement#parts()
 */
final class StatementSize {

	/** The most parts of a statement, where it can be ended. */
	static final int USUAL_PARTS = 24;

	/**
	 * The most parts of a statement where it can't be ended: on edges, for instance.
	 */
	static final int MOST_PARTS = 60;

	/**
	 * A field statement with more parts begins a new statement, unless it is directly
	 * below a root: the deeper it is nested, the longer its planning takes.
	 */
	private static final int LARGE_FIELD_STATEMENT = 10;

	/** The most fields with field statements nested in each other. */
	static final int LEVELS = 6;

	private final FieldStatements fieldStatements;

	private int partsOfFields;

	private int partsOfThings;

	private int level;

	StatementSize(FieldStatements fieldStatements) {
		this.fieldStatements = fieldStatements;
	}

	int parts() {
		return partsOfFields + partsOfThings;
	}

	/**
	 * {@return whether a field goes into this statement} The first field always does. Any
	 * other does if its whole branch fits. A branch that is too large for any statement
	 * begins here, and is cut further down.
	 */
	boolean hasRoomFor(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		int all = of(field);
		int start = (partsOfThings > 0) ? 0 : 1;
		if (level > start && fieldStatement.given(field.getResolvedArguments()).parts() > LARGE_FIELD_STATEMENT) {
			return false;
		}
		return partsOfFields == 0 || (level < LEVELS && (partsOfFields + all <= USUAL_PARTS
				|| (all > USUAL_PARTS && partsOfFields + parts(field, fieldStatement) <= USUAL_PARTS)));
	}

	/**
	 * {@return whether a selection of objects fits in} The first always does.
	 */
	boolean hasRoomFor(KeyedSelection things) {
		return parts() == 0 || parts() + parts(things.type()) + of(things.fields()) <= USUAL_PARTS;
	}

	/** A page with a total count queries the graph twice. */
	private static int parts(ExecutableNormalizedField field, FieldStatement whole) {
		FieldStatement fieldStatement = whole.given(field.getResolvedArguments());
		long counted = field.getChildren().stream().filter((part) -> part.getName().equals("totalCount")).count();
		boolean both = counted > 0 && counted < field.getChildren().size();
		return both ? 2 * fieldStatement.parts() : fieldStatement.parts();
	}

	private int parts(String type) {
		return fieldStatements.of(type).map(FieldStatement::parts).orElse(0);
	}

	/** Begins objects that are found by key. */
	void begin(KeyedSelection things) {
		partsOfThings += parts(things.type());
	}

	/** Begins a field, and everything below it. */
	void begin(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		partsOfFields += parts(field, fieldStatement);
		level++;
	}

	/** Ends the field that was begun last. */
	void end() {
		level--;
	}

	/**
	 * {@return the parts of fields, including everything selected below them}
	 */
	int of(List<ExecutableNormalizedField> fields) {
		return fields.stream().mapToInt(this::of).sum();
	}

	private int of(ExecutableNormalizedField field) {
		int own = field.getObjectTypeNames()
			.stream()
			.flatMap((type) -> fieldStatements.of(type, field.getName()).stream())
			.mapToInt((fieldStatement) -> parts(field, fieldStatement))
			.sum();
		return own + of(field.getChildren());
	}

}
