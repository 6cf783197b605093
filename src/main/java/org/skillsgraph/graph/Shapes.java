package org.skillsgraph.graph;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;

import org.springframework.stereotype.Component;

/**
 * Which operations were asked for lately, whatever the values in them. The database keeps
 * the plans of those; one of another shape it must plan first, which costs more than most
 * answers. Only so many are planned at once that others still get theirs.
 */
@Component
class Shapes {

	/** As many plans as the database keeps. */
	private static final int KEPT = 1000;

	private final Cache<String, Boolean> known = Caffeine.newBuilder().maximumSize(KEPT).build();

	private final Semaphore planning = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

	/**
	 * {@return whether nobody has asked for this shape lately} From now on somebody has.
	 */
	boolean isNew(ExecutableNormalizedOperation operation) {
		StringBuilder shape = new StringBuilder();
		append(operation.getTopLevelFields(), shape);
		return known.asMap().putIfAbsent(shape.toString(), true) == null;
	}

	/**
	 * {@return what comes of a question that may have to be planned} It waits for its
	 * turn.
	 */
	<T> T planned(boolean first, Supplier<T> question) {
		if (!first) {
			return question.get();
		}
		try {
			planning.acquire();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EndedException(ex);
		}
		try {
			return question.get();
		}
		finally {
			planning.release();
		}
	}

	/**
	 * What decides upon the statement: the fields in their order, and which arguments are
	 * said.
	 */
	private static void append(List<ExecutableNormalizedField> fields, StringBuilder shape) {
		for (ExecutableNormalizedField field : fields) {
			shape.append(field.getObjectTypeNames().size() == 1 ? field.getSingleObjectTypeName()
					: String.join("|", field.getObjectTypeNames()))
				.append('.')
				.append(field.getName());
			field.getResolvedArguments().forEach((name, value) -> shape.append((value != null) ? ' ' + name : ""));
			shape.append('{');
			append(field.getChildren(), shape);
			shape.append('}');
		}
	}

}
