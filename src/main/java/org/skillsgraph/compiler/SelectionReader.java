package org.skillsgraph.compiler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * Reads a selection in as few statements as it fits in: first the roots, or the objects
 * that Java computed, then repeatedly the fields that the previous statements had no room
 * for.
 */
final class SelectionReader {

	private final Supplier<Compilation> statements;

	private final Function<Compilation, Map<String, @Nullable Object>> running;

	private final Map<String, @Nullable Object> roots = new HashMap<>();

	private final Deque<KeyedSelection> pending = new ArrayDeque<>();

	private final List<KeyedSelection> done = new ArrayList<>();

	private @Nullable Compilation begun;

	/**
	 * Creates an empty reader.
	 * @param statements begins a statement
	 * @param running runs a statement, reads its only row, and returns the values of its
	 * roots
	 */
	SelectionReader(Supplier<Compilation> statements, Function<Compilation, Map<String, @Nullable Object>> running) {
		this.statements = statements;
		this.running = running;
	}

	/** Adds a field of Query. */
	void root(ExecutableNormalizedField field, FieldStatement fieldStatement) {
		if (begun != null && !begun.hasRoomFor(field, fieldStatement)) {
			run();
		}
		begun().root(field, fieldStatement);
	}

	/** Adds objects that are known by key. */
	void things(List<KeyedSelection> things) {
		pending.addAll(things);
	}

	/**
	 * Reads everything that isn't read yet.
	 * @return whether the result is complete; false when an object vanished between two
	 * statements
	 */
	boolean finish() {
		run();
		while (!pending.isEmpty()) {
			next(pending.remove());
			if (pending.isEmpty()) {
				run();
			}
		}
		// In reverse: what was read last may be a part of what was read before.
		return done.reversed().stream().map(KeyedSelection::complete).reduce(true, Boolean::logicalAnd);
	}

	private void next(KeyedSelection things) {
		if (things.keys().isEmpty()) {
			return;
		}
		if (begun != null && !begun.hasRoomFor(things)) {
			run();
		}
		begun().objects(things);
		done.add(things);
	}

	/**
	 * {@return the values of the roots, by result key}
	 */
	Map<String, @Nullable Object> roots() {
		return roots;
	}

	private Compilation begun() {
		if (begun == null) {
			begun = statements.get();
		}
		return begun;
	}

	private void run() {
		if (begun != null) {
			Compilation statement = begun;
			begun = null;
			roots.putAll(running.apply(statement));
			pending.addAll(statement.deferred());
		}
	}

}
