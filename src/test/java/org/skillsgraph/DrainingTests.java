package org.skillsgraph;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class DrainingTests {

	private static final String QUESTION = "{\"query\":\"{ people { totalCount } }\"}";

	@TempDir
	private Path directory;

	/** One test, because each start takes seconds. */
	@Test
	void whoeverIsBeingServedIsServedAndNobodyElse() throws IOException {
		try (ServiceProcess service = ServiceProcess
			.service(MigratedStore.in(directory), "--spring.lifecycle.timeout-per-shutdown-phase=8s",
					"--skills-graph.warming=false")
			.ready(); Socket served = connect(service); Socket stuck = connect(service)) {
			begin(served);
			begin(stuck);
			await().pollDelay(Duration.ofMillis(500)).until(() -> true);
			long begin = System.nanoTime();
			service.terminate();
			await().atMost(Duration.ofSeconds(3))
				.until(() -> service.output().contains("Commencing graceful shutdown"));

			await().atMost(Duration.ofSeconds(1))
				.untilAsserted(() -> assertThatExceptionOfType(ConnectException.class)
					.isThrownBy(() -> connect(service).close()));
			served.getOutputStream().write(QUESTION.getBytes(StandardCharsets.UTF_8));
			assertThat(new String(served.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 200")
				.contains("{\"data\":{\"people\":{\"totalCount\":0}}");
			// The other connection never sends its request's body.
			assertThat(service.exit()).isEqualTo(128 + 15);
			assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(15));
		}
	}

	private static Socket connect(ServiceProcess service) throws IOException {
		URI address = service.address();
		return new Socket(InetAddress.ofLiteral("127.0.0.1"), address.getPort());
	}

	private static void begin(Socket socket) throws IOException {
		OutputStream request = socket.getOutputStream();
		request.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nContent-Length: " + QUESTION.length() + "\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		request.flush();
	}

}
