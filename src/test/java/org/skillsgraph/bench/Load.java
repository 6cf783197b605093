package org.skillsgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks one question again and again: either a number of callers who each wait for the
 * answer, or at a rate, whether or not answers come. Several services are asked in turns;
 * like an HTTP balancer, it passes over one that can't be reached.
 */
final class Load implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<URI> services;

	private final int people;

	private final AtomicInteger turn = new AtomicInteger();

	/**
	 * Callers of some services.
	 * @param services on one database
	 * @param people how many are in it
	 */
	Load(List<URI> services, int people) {
		this.services = services;
		this.people = people;
	}

	/**
	 * What came of it.
	 *
	 * @param perSecond answers
	 * @param p50 the median, in milliseconds; at a rate, from the time at which the
	 * question was due
	 * @param p99 in milliseconds
	 * @param mean in milliseconds
	 * @param count of answers
	 */
	record Outcome(double perSecond, double p50, double p99, double mean, long count) {

		static Outcome of(Histogram micros, long nanos) {
			return new Outcome(micros.getTotalCount() * 1e9 / nanos, micros.getValueAtPercentile(50) / 1e3,
					micros.getValueAtPercentile(99) / 1e3, micros.getMean() / 1e3, micros.getTotalCount());
		}

	}

	/**
	 * {@return what callers see who each ask anew when they have their answer}
	 */
	Outcome closed(BenchQuestion question, int callers, Duration time) {
		Histogram micros = histogram();
		long begin = System.nanoTime();
		long end = begin + time.toNanos();
		together(IntStream.range(0, callers).mapToObj(Random::new).map((random) -> () -> {
			do {
				ask(question, random, System.nanoTime(), micros);
			}
			while (System.nanoTime() < end);
		}));
		return Outcome.of(micros, System.nanoTime() - begin);
	}

	/**
	 * {@return what callers see who come at a steady rate}
	 */
	Outcome open(BenchQuestion question, double perSecond, Duration time) {
		Histogram micros = histogram();
		long begin = System.nanoTime();
		long number = Math.max(1, (long) (perSecond * time.toNanos() / 1e9));
		together(LongStream.range(0, number).mapToObj((i) -> {
			long due = begin + (long) (i * 1e9 / perSecond);
			LockSupport.parkNanos(due - System.nanoTime());
			return () -> ask(question, new Random(i), due, micros);
		}));
		return Outcome.of(micros, System.nanoTime() - begin);
	}

	/** Each begins as soon as the stream gives it. */
	private static void together(Stream<Runnable> tasks) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			tasks.map((task) -> CompletableFuture.runAsync(task, threads)).toList().forEach(CompletableFuture::join);
		}
	}

	private static Histogram histogram() {
		return new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(5), 3);
	}

	private void ask(BenchQuestion question, Random random, long due, Histogram micros) {
		String answer = send("/graphql",
				HttpRequest.newBuilder()
					.header("Content-Type", "application/json")
					.POST(BodyPublishers.ofString(question.body(random, people))));
		micros.recordValue((System.nanoTime() - due) / 1_000);
		if (!question.right().test(answer)) {
			throw new IllegalStateException("%s: %s".formatted(question.name(), answer));
		}
	}

	/**
	 * {@return the text at a path of the service}
	 */
	String text(String path) {
		return send(path, HttpRequest.newBuilder());
	}

	private String send(String path, HttpRequest.Builder request) {
		int first = turn.getAndIncrement();
		for (int more = 1;; more++) {
			URI service = services.get(Math.floorMod(first + more, services.size()));
			try {
				return client.send(request.uri(service.resolve(path)).build(), BodyHandlers.ofString()).body();
			}
			catch (IOException ex) {
				if (more == services.size()) {
					throw new UncheckedIOException(ex);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	@Override
	public void close() {
		client.close();
	}

}
