package org.skillsgraph.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.skillsgraph.Reply;
import org.skillsgraph.Sender;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People who look somebody up and ask for mentors, one thing after the other, whatever
 * others do meanwhile.
 */
final class HonestUser {

	/**
	 * How much worse the 99th percentile may become. Who attacks, who is attacked and who
	 * looks on share one machine here, with whatever else it does: 3 is what is wanted,
	 * and held on two processors that do nothing else, {@code -Dskills-graph.worse=3}.
	 */
	static final double WORSE = Double.parseDouble(System.getProperty("skills-graph.worse", "5"));

	private final Sender sender;

	private final List<Question> questions;

	/** In milliseconds, of all quiet times so far. */
	private final List<Double> quiet = new CopyOnWriteArrayList<>();

	private HonestUser(Sender sender, List<Question> questions) {
		this.sender = sender;
		this.questions = questions;
	}

	/**
	 * {@return another service, which asks for people what comes with this one; its
	 * budget is enough for that}
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

	/** One thing that is asked again and again. */
	record Question(String document, Map<String, Object> variables) {
	}

	/** Asks until it goes no faster. */
	void warm() {
		for (int i = 0; i < 200; i++) {
			ask();
		}
	}

	/**
	 * {@return the 99th percentile of what answers took in all quiet times, in ms} There
	 * is one more of them now.
	 */
	double quiet(long millis) {
		long until = System.nanoTime() + millis * 1_000_000;
		while (System.nanoTime() < until) {
			quiet.add(ask());
		}
		return percentile(quiet);
	}

	/**
	 * {@return the 99th percentile of what answers took while something went on, in ms}
	 */
	double during(Runnable deed) {
		List<Double> taken = new CopyOnWriteArrayList<>();
		AtomicBoolean over = new AtomicBoolean();
		Thread asking = Thread.ofPlatform().start(() -> {
			while (!over.get()) {
				taken.add(ask());
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
