package org.skillsgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.MigratedStore;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service whose store can't be written: the operating system doesn't let its files
 * grow, or doesn't let it write at all.
 */
class FullDiskTests {

	private static final Duration SOON = Duration.ofSeconds(15);

	/**
	 * How long the database may take to answer again. An otherwise idle machine needs 5
	 * seconds: {@code -Dskills-graph.recovery=5}.
	 */
	private static final Duration RECOVERY = Duration.ofSeconds(Long.getLong("skills-graph.recovery", 60));

	private static final String REGISTER = "mutation ($document: String!) "
			+ "{ registerDocument(input: {document: $document}) { __typename } }";

	@TempDir
	private Path directory;

	@Test
	void whatCannotBeWrittenIsRefusedAndTheServiceGoesOnWhenThereIsRoomAgain() throws Exception {
		try (ServiceProcess service = ServiceProcess.service(MigratedStore.in(directory)).ready()) {
			Sender sender = Sender.administrator(service.address());
			assertThat(register(sender, 0).codes()).isEmpty();
			service.limitFiles(String.valueOf(transactionLog()));

			for (int i = 1; i < 20; i++) {
				Reply refused = register(sender, i);
				assertThat(refused.codes()).containsExactly("UNAVAILABLE");
				assertThat(refused.millis()).isLessThan((double) SOON.toMillis());
			}
			assertThat(service.output()).contains("gave up after an error while writing").doesNotContain("INTERNAL");
			service.limitFiles("unlimited");

			long begun = System.nanoTime();
			await().atMost(RECOVERY).until(() -> register(sender, 20).codes().isEmpty());
			System.err.printf("answers again %.1f s after there was room%n", (System.nanoTime() - begun) / 1e9);
			assertThat(isKept(sender, 0)).isTrue();
			for (int i = 1; i < 20; i++) {
				assertThat(isKept(sender, i)).as("half done").isFalse();
			}
			assertThat(isKept(sender, 20)).isTrue();
		}
	}

	@Test
	void aDirectoryThatCannotBeWrittenIsSaidAtTheStart() {
		try (ServiceProcess service = ServiceProcess.service(Path.of("/proc/skills-graph"))) {
			assertThat(service.exit()).isEqualTo(1);
			assertThat(service.output())
				.contains("APPLICATION FAILED TO START",
						"The database in /proc/skills-graph can't be opened: /proc/skills-graph can't be made.",
						"--skills-graph.embedded.directory")
				.doesNotContain("\tat ");
		}
	}

	private static Reply register(Sender sender, int number) {
		return sender.ask(REGISTER, Map.of("document", document(number)));
	}

	private static boolean isKept(Sender sender, int number) throws NoSuchAlgorithmException {
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(document(number).getBytes(StandardCharsets.UTF_8));
		Reply reply = sender.send("{\"documentId\": \"sha256:%s\"}".formatted(HexFormat.of().formatHex(digest)));
		if (reply.hasData()) {
			return true;
		}
		assertThat(reply.codes()).containsExactly("UNKNOWN_DOCUMENT");
		return false;
	}

	/** The length of the transaction log, which grows with each transaction. */
	private long transactionLog() throws IOException {
		try (Stream<Path> files = Files.walk(directory)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("neostore.transaction.db"))
				.mapToLong((file) -> file.toFile().length())
				.max()
				.orElseThrow();
		}
	}

	private static String document(int number) {
		return "{ me { key } } # " + number + " ".repeat(20_000);
	}

}
