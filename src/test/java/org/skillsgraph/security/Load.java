package org.skillsgraph.security;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Several threads that repeat the same action for a while, as fast as they are answered.
 */
final class Load {

	private static final int AT_ONCE = 2;

	private Load() {
	}

	/**
	 * {@return how often the action ran}
	 */
	static long of(Runnable deed, long millis) {
		long until = System.nanoTime() + millis * 1_000_000;
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			return IntStream.range(0, AT_ONCE)
				.mapToObj((_) -> CompletableFuture.supplyAsync(() -> again(deed, until), threads))
				.toList()
				.stream()
				.mapToLong(CompletableFuture::join)
				.sum();
		}
	}

	private static long again(Runnable deed, long until) {
		long times = 0;
		while (System.nanoTime() < until) {
			deed.run();
			times++;
		}
		return times;
	}

}
