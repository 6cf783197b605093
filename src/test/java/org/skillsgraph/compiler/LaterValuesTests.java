package org.skillsgraph.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values that come one by one are read together.
 */
class LaterValuesTests {

	private final List<List<@Nullable Object>> readings = new ArrayList<>();

	private final LaterValues values = new LaterValues((these) -> {
		readings.add(these);
		return these.stream().<@Nullable Object>map((value) -> value + " read").toList();
	});

	private final CompletableFuture<String> one = new CompletableFuture<>();

	private final CompletableFuture<String> other = new CompletableFuture<>();

	@Test
	void nothingIsReadBeforeTheLastHasCome() {
		CompletableFuture<@Nullable Object> answer = values.answer(one);
		CompletableFuture<@Nullable Object> otherAnswer = values.answer(other);

		other.complete("other");
		assertThat(otherAnswer).isNotDone();
		one.complete("one");

		assertThat(answer).isCompletedWithValue("one read");
		assertThat(otherAnswer).isCompletedWithValue("other read");
		assertThat(readings).containsExactly(List.of("other", "one"));
	}

	@Test
	void whatComesAfterwardsIsReadAfterwards() {
		CompletableFuture<@Nullable Object> answer = values.answer(one);
		one.complete("one");
		CompletableFuture<@Nullable Object> otherAnswer = values.answer(other);
		other.complete("other");

		assertThat(answer).isCompletedWithValue("one read");
		assertThat(otherAnswer).isCompletedWithValue("other read");
		assertThat(readings).containsExactly(List.of("one"), List.of("other"));
	}

	@Test
	void aValueThatFailsFailsAlone() {
		CompletableFuture<@Nullable Object> answer = values.answer(one);
		CompletableFuture<@Nullable Object> otherAnswer = values.answer(other);

		other.complete("other");
		one.completeExceptionally(new IllegalStateException("lost"));

		assertThat(answer).isCompletedExceptionally();
		assertThat(otherAnswer).isCompletedWithValue("other read");
	}

	@Test
	void whenReadingFailsEveryAnswerFails() {
		LaterValues failing = new LaterValues((_) -> {
			throw new IllegalStateException("no database");
		});
		CompletableFuture<@Nullable Object> answer = failing.answer(one);
		CompletableFuture<@Nullable Object> otherAnswer = failing.answer(other);

		one.complete("one");
		other.complete("other");

		assertThat(answer).isCompletedExceptionally();
		assertThat(otherAnswer).isCompletedExceptionally();
	}

}
