package org.skillsgraph.ranking;

import java.util.List;

import org.skillsgraph.graph.Id;

/**
 * One part of a score, explained; component names match the schema.
 *
 * @param factor the factor
 * @param points more than 0, at most {@code of}
 * @param of the most it could give
 * @param text a sentence
 * @param evidence what the sentence is based on
 * @param <F> the factors
 */
public record Reason<F>(F factor, double points, double of, String text, List<Id> evidence) {

	/**
	 * Explains factors in sentences that a colleague understands.
	 *
	 * @param <F> the factors
	 */
	public interface Explanation<F> {

		/**
		 * {@return a sentence}
		 * @param factor a factor that gave points
		 */
		String text(F factor);

		/**
		 * {@return what the sentence is based on}
		 * @param factor a factor that gave points
		 */
		List<Id> evidence(F factor);

	}

	/**
	 * {@return a reason for each part of a score that gave points: what gave none is no
	 * reason}
	 * @param score the score
	 * @param explanation of its parts
	 * @param <F> the factors
	 */
	public static <F extends Enum<F> & Factor> List<Reason<F>> of(Score<F> score, Explanation<F> explanation) {
		return score.parts()
			.stream()
			.filter((part) -> part.points() > 0)
			.map((part) -> new Reason<>(part.factor(), part.points(), part.of(), explanation.text(part.factor()),
					explanation.evidence(part.factor())))
			.toList();
	}

}
