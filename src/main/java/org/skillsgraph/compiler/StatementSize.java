package org.skillsgraph.compiler;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;

/**
 * How large a statement is while it is written. The database plans a statement that it
 * doesn't know in about 10 ms of processor time for each part, and beyond some ten levels
 * each further level takes it a third longer than the one before. So a statement ends at
 * a size, and what is selected below its end is read by later statements.
 *
 * @see FieldStatement#parts()
 */
final class StatementSize {

	/** Parts that one statement has, where it can be ended. */
	static final int USUAL_PARTS = 24;

	/**
	 * Parts that a statement may have where it can't be ended: on edges, for instance.
	 */
	static final int MOST_PARTS = 60;

	/**
	 * A field statement that is larger than this begins a statement, unless it is a field
	 * of a root: the deeper it stands, the longer its planning takes.
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
	 * {@return whether a field is to be in this statement} The first of things always is.
	 * Any other is when its whole branch fits. A branch that is too large for any
	 * statement is begun here, and cut further down.
	 */
	boolean hasRoomFor(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		int all = of(field);
		int start = (partsOfThings > 0) ? 0 : 1;
		if (level > start && fieldStatement.parts() > LARGE_FIELD_STATEMENT) {
			return false;
		}
		return partsOfFields == 0 || (level < LEVELS && (partsOfFields + all <= USUAL_PARTS
				|| (all > USUAL_PARTS && partsOfFields + parts(field, fieldStatement) <= USUAL_PARTS)));
	}

	/**
	 * {@return whether what is selected of things fits in} The first always does.
	 */
	boolean hasRoomFor(KeyedSelection things) {
		return parts() == 0 || parts() + parts(things.type()) + of(things.fields()) <= USUAL_PARTS;
	}

	/** A page that is counted as well asks the graph twice. */
	private static int parts(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		long counted = field.getChildren().stream().filter((part) -> part.getName().equals("totalCount")).count();
		boolean both = counted > 0 && counted < field.getChildren().size();
		return both ? 2 * fieldStatement.parts() : fieldStatement.parts();
	}

	private int parts(String type) {
		return fieldStatements.of(type).map(FieldStatement::parts).orElse(0);
	}

	/** Begins things that are found by key. */
	void begin(KeyedSelection things) {
		partsOfThings += parts(things.type());
	}

	/** Begins a field, and all that is below it. */
	void begin(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		partsOfFields += parts(field, fieldStatement);
		level++;
	}

	/** Ends the field that was begun last. */
	void end() {
		level--;
	}

	/**
	 * {@return the parts of fields with all that is selected below them}
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
