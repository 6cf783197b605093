package org.skillsgraph.security;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;
import org.skillsgraph.Organisation;
import org.skillsgraph.SecondService;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand connections on which little or nothing arrives, while others keep asking.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Isolated("Response times are compared.")
class SlowTests {

	private static final int MANY = 1_000;

	private static final int SLOW = 100;

	/** A large answer: the whole schema. */
	private static final String LARGE = "{\"query\":\"{ __schema { types { name description fields { name description } } } }\"}";

	private static final int ROUNDS = 3;

	private static final long WATCHED_MILLIS = 1_500;

	private static final String HEADERS = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

	private final Organisation organisation;

	private final SecondService service;

	private Sender attacker;

	private HonestUser bystander;

	SlowTests(Neo4jConnectionDetails database, Organisation organisation) {
		this.organisation = organisation;
		this.service = SecondService.on(database, "--skills-graph.security.body-patience=2s",
				"--server.tomcat.connection-timeout=3s");
	}

	@BeforeAll
	void peopleAreThere() {
		organisation.demo();
		attacker = Sender.administrator(service.address());
		bystander = HonestUser.of(service.address());
		bystander.warm();
	}

	@AfterAll
	void end() {
		service.close();
	}

	@Test
	void aThousandIdleConnectionsAreFeltByNobody() throws Exception {
		felt("1,000 idle connections", "", "");
	}

	@Test
	void aThousandSlowHeadersAreFeltByNobody() throws Exception {
		felt("1,000 connections whose headers come letter by letter", HEADERS + "X-Never: ", "a");
	}

	@Test
	void aThousandSlowBodiesAreFeltByNobody() throws Exception {
		felt("1,000 connections whose bodies come byte by byte", HEADERS + "Content-Length: 1000\r\n\r\n{", " ");
	}

	/** The first crowd fills the connection pools; the second finds them filled. */
	@Test
	void aThousandIdleAndAHundredSlowClientsTakeLittleMemory() throws Exception {
		crowd();
		double before = heap();
		double during = crowd();
		double after = heap();

		System.err.printf("heap %.0f MB, %.0f MB with 1,000 idle and 100 slow clients, %.0f MB afterwards%n", before,
				during, after);
		assertThat(during - before).isLessThan(100);
		assertThat(after - before).isLessThan(30);
	}

	/**
	 * {@return the heap while the clients are connected}
	 */
	private double crowd() throws IOException {
		List<Socket> sockets = new ArrayList<>();
		try {
			for (int i = 0; i < MANY; i++) {
				sockets.add(attacker.connect());
			}
			for (int i = 0; i < SLOW; i++) {
				Socket reader = attacker.connect();
				sockets.add(reader);
				reader.setReceiveBufferSize(4_096);
				write(reader, HEADERS + "Content-Length: " + LARGE.length() + "\r\n\r\n" + LARGE);
			}
			for (Socket reader : sockets.subList(MANY, sockets.size())) {
				assertThat(reader.getInputStream().read()).isEqualTo('H');
			}
			assertThat(attacker.ask("{ people { totalCount } }").codes()).isEmpty();
			return heap();
		}
		finally {
			for (Socket socket : sockets) {
				socket.close();
			}
			pause(Duration.ofSeconds(5));
		}
	}

	private static double heap() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		for (int i = 0; i < 3; i++) {
			memory.gc();
		}
		return memory.getHeapMemoryUsage().getUsed() / 1e6;
	}

	@Test
	void aConnectionEndsOnWhichNothingComesAnyMore() throws Exception {
		try (Socket nothing = attacker.connect();
				Socket method = attacker.connect();
				Socket headers = attacker.connect()) {
			write(method, "POST");
			write(headers, HEADERS + "X-Never: en");

			for (Socket socket : List.of(nothing, method, headers)) {
				assertThat(socket.getInputStream().readAllBytes()).isEmpty();
			}
		}
	}

	@Test
	void aBodyThatTricklesInIsRefused() throws Exception {
		try (Socket socket = attacker.connect()) {
			write(socket, HEADERS + "Connection: close\r\nContent-Length: 1000\r\n\r\n");

			assertThat(trickle(socket, "{" + " ".repeat(60))).startsWith("HTTP/1.1 408").contains("\"TOO_SLOW\"");
		}
	}

	@Test
	void aBodyThatStopsIsRefused() throws Exception {
		try (Socket socket = attacker.connect()) {
			write(socket, HEADERS + "Connection: close\r\nContent-Length: 1000\r\n\r\n{");

			assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 400")
				.doesNotContain("Exception", "Tomcat");
		}
	}

	private void felt(String name, String beginning, String more) throws IOException {
		List<Socket> sockets = new ArrayList<>();
		double least = Double.MAX_VALUE;
		try {
			for (int round = 0; round < ROUNDS && least >= HonestUser.WORSE; round++) {
				double quiet = bystander.quiet(WATCHED_MILLIS);
				while (sockets.size() < (round + 1) * MANY) {
					sockets.add(attacker.connect());
					write(sockets.getLast(), beginning);
				}
				double attacked = bystander.during(() -> trickle(sockets, more));
				System.err.printf("bystander p99 %.1f ms quiet, %.1f ms | %s%n", quiet, attacked, name);
				least = Math.min(least, attacked / quiet);
			}
		}
		finally {
			for (Socket socket : sockets) {
				socket.close();
			}
		}
		assertThat(least).isLessThan(HonestUser.WORSE);
	}

	private static void trickle(List<Socket> sockets, String more) {
		for (int i = 0; i < 3; i++) {
			pause(Duration.ofMillis(500));
			for (Socket socket : sockets) {
				writeIfOpen(socket, more);
			}
		}
	}

	private static void writeIfOpen(Socket socket, String text) {
		try {
			write(socket, text);
		}
		catch (IOException ex) {
			// The service has closed this connection.
		}
	}

	/**
	 * Sends a byte every half second until the service responds; returns the response.
	 */
	private static String trickle(Socket socket, String text) throws IOException {
		for (int i = 0; i < text.length(); i++) {
			try {
				if (socket.getInputStream().available() > 0) {
					break;
				}
				write(socket, text.substring(i, i + 1));
			}
			catch (SocketException ex) {
				return "";
			}
			pause(Duration.ofMillis(500));
		}
		return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void pause(Duration time) {
		try {
			Thread.sleep(time);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
