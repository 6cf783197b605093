package org.skillsgraph.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.skillsgraph.Reply;
import org.skillsgraph.Sender;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A user who looks people up and asks for mentors at a steady pace, whatever others do
 * meanwhile.
 */
final class HonestUser {

	/**
	 * How much worse the 99th percentile may become. The attacker, the service and the
	 * bystander share one machine here, along with its other load. The target is 3, and
	 * it held on two otherwise idle processors: {@code -Dskills-graph.worse=3}.
	 */
	static final double WORSE = Double.parseDouble(System.getProperty("skills-graph.worse", "5"));

	/**
	 * From one round of questions to the next: a minute of them costs less than a service
	 * account may spend, however fast the answers are.
	 */
	private static final long PACE_MILLIS = 25;

	private final Sender sender;

	private final List<Question> questions;

	/** Response times of all quiet periods so far, in milliseconds. */
	private final List<Double> quiet = new CopyOnWriteArrayList<>();

	private HonestUser(Sender sender, List<Question> questions) {
		this.sender = sender;
		this.questions = questions;
	}

	/**
	 * {@return a service account that sends known operations for its users; its budget is
	 * large enough for them}
	 */
	static HonestUser of(URI service) {
		return new HonestUser(Sender.service(service, "intranet"),
				List.of(known("person", Map.of("person", "ada.lindqvist")),
						known("find-mentors", Map.of("skill", "kafka", "first", 5))));
	}

	private static Question known(String name, Map<String, Object> variables) {
		try {
			return new Question(new ClassPathResource("known-operations/" + name + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8), variables);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A request that is sent again and again. */
	record Question(String document, Map<String, Object> variables) {
	}

	/** Sends enough requests that answers get no faster. */
	void warm() {
		for (int i = 0; i < 200; i++) {
			ask();
		}
	}

	/**
	 * {@return the 99th percentile of response times in all quiet periods, in ms} Each
	 * call adds a period.
	 */
	double quiet(long millis) {
		long until = System.nanoTime() + millis * 1_000_000;
		while (System.nanoTime() < until) {
			quiet.add(askAtPace());
		}
		return percentile(quiet);
	}

	/**
	 * {@return the 99th percentile of response times while something else runs, in ms}
	 */
	double during(Runnable deed) {
		List<Double> taken = new CopyOnWriteArrayList<>();
		AtomicBoolean over = new AtomicBoolean();
		Thread asking = Thread.ofPlatform().start(() -> {
			while (!over.get()) {
				taken.add(askAtPace());
			}
		});
		try {
			deed.run();
		}
		finally {
			over.set(true);
			join(asking);
		}
		assertThat(taken).as("answers meanwhile").isNotEmpty();
		return percentile(taken);
	}

	private double askAtPace() {
		long next = System.nanoTime() + PACE_MILLIS * 1_000_000;
		double millis = ask();
		LockSupport.parkNanos(next - System.nanoTime());
		return millis;
	}

	private double ask() {
		double millis = 0;
		for (Question question : questions) {
			Reply reply = sender.ask(question.document(), question.variables());
			if (reply.status() != 200) {
				throw new IllegalStateException("The bystander was answered " + reply);
			}
			millis += reply.millis();
		}
		return millis;
	}

	private static double percentile(List<Double> taken) {
		List<Double> sorted = taken.stream().sorted().toList();
		return sorted.get((int) Math.ceil(0.99 * sorted.size()) - 1);
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
