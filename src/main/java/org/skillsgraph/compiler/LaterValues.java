package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * The values of one field of many objects that come later, as those of a batch loader do.
 * When the last of them has come, what is selected below them is read for all at once.
 */
final class LaterValues {

	private final UnaryOperator<List<@Nullable Object>> reading;

	private final List<Arrived> arrived = new ArrayList<>();

	private int awaited;

	/**
	 * Begins without any value.
	 * @param reading turns values into answers, in the same order
	 */
	LaterValues(UnaryOperator<List<@Nullable Object>> reading) {
		this.reading = reading;
	}

	/**
	 * A value that has come.
	 *
	 * @param value from the controller
	 * @param answer to be completed when all values have come
	 */
	private record Arrived(@Nullable Object value, CompletableFuture<@Nullable Object> answer) {
	}

	/**
	 * {@return the answer for one more value}
	 * @param value from the controller; if it fails, its answer alone fails
	 */
	CompletableFuture<@Nullable Object> answer(CompletionStage<?> value) {
		CompletableFuture<@Nullable Object> answer = new CompletableFuture<>();
		expect();
		value.whenComplete((computed, failure) -> {
			if (failure != null) {
				answer.completeExceptionally(failure);
			}
			List<Arrived> all = arrive(new Arrived(computed, answer));
			if (!all.isEmpty()) {
				read(all);
			}
		});
		return answer;
	}

	private synchronized void expect() {
		awaited++;
	}

	/**
	 * {@return the values to be read now} None while others are still to come.
	 */
	private synchronized List<Arrived> arrive(Arrived one) {
		awaited--;
		if (!one.answer().isDone()) {
			arrived.add(one);
		}
		if (awaited > 0) {
			return List.of();
		}
		List<Arrived> all = List.copyOf(arrived);
		arrived.clear();
		return all;
	}

	/** Errors too: an answer that is never completed would hold up the whole request. */
	private void read(List<Arrived> all) {
		try {
			List<@Nullable Object> answers = reading.apply(all.stream().<@Nullable Object>map(Arrived::value).toList());
			for (int place = 0; place < all.size(); place++) {
				all.get(place).answer().complete(answers.get(place));
			}
		}
		catch (RuntimeException | Error ex) {
			all.forEach((one) -> one.answer().completeExceptionally(ex));
		}
	}

}
