package org.skillsgraph.security;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.Organisation;
import org.skillsgraph.Reply;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One person attacks a service with its default limits while another keeps asking.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("Response times are compared.")
class AttackTests {

	/** This machine has other load, too: one of these rounds must be quiet enough. */
	private static final int ROUNDS = 6;

	/** The first attempt of a kind runs cold. */
	private static final int ATTEMPTS = 5;

	private static final long QUIET_MILLIS = 250;

	private static final long BURST_MILLIS = 500;

	private static final double REFUSED_MILLIS = 250;

	private final Organisation organisation;

	private final SecondService service;

	private final List<String> table = new ArrayList<>();

	/**
	 * One per attack: a single budget would run out before the attacks do.
	 */
	private Iterator<Sender> attackers;

	private HonestUser bystander;

	AttackTests(Neo4jConnectionDetails database, Organisation organisation) {
		this.organisation = organisation;
		this.service = SecondService.on(database);
	}

	@BeforeAll
	void peopleAreThere() {
		organisation.demo();
		attackers = Sender.administrator(service.address())
			.ask("{ people(last: 100) { nodes { key } } }")
			.json()
			.at("/data/people/nodes")
			.valueStream()
			.map((person) -> Sender.person(service.address(), person.at("/key").asString()))
			.iterator();
		bystander = HonestUser.of(service.address());
		bystander.warm();
	}

	@AfterAll
	void end() {
		service.close();
		System.err.println("refused ms | bystander p99 quiet, attacked ms | times | attack");
		table.forEach(System.err::println);
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void isRefusedAtOnceAndFeltByNobodyElse(Attack attack) {
		Sender attacker = attackers.next();
		double fastest = DoubleStream.generate(() -> refused(attack, attacker)).limit(ATTEMPTS).min().orElseThrow();

		assertThat(fastest).as("ms until it is refused").isLessThan(REFUSED_MILLIS);
		assertThat(felt(attack, attacker, fastest)).as("p99 of others by their quiet p99").isLessThan(HonestUser.WORSE);
	}

	Stream<Attack> attacks() {
		Reply skills = Sender.administrator(service.address()).ask("{ skills(first: 1) { pageInfo { endCursor } } }");
		String cursor = skills.json().at("/data/skills/pageInfo/endCursor").asString();
		return Stream.of(DocumentAttacks.all(), ValueAttacks.all(cursor), WireAttacks.all()).flatMap((all) -> all);
	}

	private static double refused(Attack attack, Sender attacker) {
		Reply reply = attack.deed().apply(attacker);
		assertThat(reply.status()).as(reply.body()).isEqualTo(attack.status());
		if (!attack.code().isEmpty()) {
			assertThat(reply.codes()).isNotEmpty().containsOnly(attack.code());
			assertThat(reply.hasData()).as(reply.body()).isFalse();
		}
		assertThat(reply.body()).doesNotContain("Exception", "java.", "graphql.", "\tat ");
		return reply.millis();
	}

	/** Attacks again; by now the attacker may be rate-limited. */
	private static void again(Attack attack, Sender attacker) {
		assertThat(attack.deed().apply(attacker).status()).isIn(attack.status(), 429);
	}

	private double felt(Attack attack, Sender attacker, double refused) {
		double least = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS && least >= HonestUser.WORSE; round++) {
			double quiet = bystander.quiet(QUIET_MILLIS);
			AtomicLong times = new AtomicLong();
			double attacked = bystander
				.during(() -> times.addAndGet(Load.of(() -> again(attack, attacker), BURST_MILLIS)));
			table.add(String.format(Locale.ROOT, "%7.1f | %6.1f %7.1f | %5d | %s", refused, quiet, attacked,
					times.get(), attack.name()));
			least = Math.min(least, attacked / quiet);
		}
		return least;
	}

}
