package org.skillsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.SecondService;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.imports.Importing;
import org.skillsgraph.imports.Report;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

@SkillsGraphTest
@AnyDatabase
@Isolated("Time limits are met or missed.")
class SilentDuringImportTests {

	private static final Duration SILENCE = Duration.ofSeconds(20);

	private final Neo4jConnectionDetails database;

	SilentDuringImportTests(Neo4jConnectionDetails database) {
		this.database = database;
	}

	@Test
	void anImportOutlastsADatabaseThatIsSilentForAWhile() throws Exception {
		List<Resource> files = List.of(file("people.csv", "key,name\nada,Ada\n"),
				file("roles.csv", "key,name\ndev,Developer\n"));
		AtomicBoolean silent = new AtomicBoolean();

		try (FaultyConnection wire = new FaultyConnection(database.getUri());
				SecondService batch = SecondService.on(database, wire.address(), List.of(),
						"--spring.profiles.active=import")) {
			Importing importing = batch.bean(Importing.class);
			var report = CompletableFuture.supplyAsync(() -> importing.of(files, false, (_) -> {
				if (silent.compareAndSet(false, true)) {
					wire.silence();
					CompletableFuture.delayedExecutor(SILENCE.toSeconds(), TimeUnit.SECONDS).execute(wire::mend);
				}
			}));

			assertThat(report.get(3, TimeUnit.MINUTES).files().values())
				.containsExactly(new Report.Count(1, 1, 0, 0, 0), new Report.Count(1, 1, 0, 0, 0));
			assertThat(silent).isTrue();
		}
	}

	private static Resource file(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

}
