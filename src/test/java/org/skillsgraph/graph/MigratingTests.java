package org.skillsgraph.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SkillsGraphTest
class MigratingTests {

	private final Driver driver;

	MigratingTests(Driver driver) {
		this.driver = driver;
	}

	@AfterEach
	void unlock() {
		run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
	}

	@Test
	void aProcessWaitsUntilAnotherHasMigratedTheDatabase() throws Exception {
		run("CREATE (:__Neo4jMigrationsLock {id: 'another', name: 'John Doe'})");
		var migrated = CompletableFuture
			.supplyAsync(() -> new Migrating().postProcessAfterInitialization(driver, "driver"));

		assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> migrated.get(2, TimeUnit.SECONDS));
		unlock();

		assertThat(migrated.get(1, TimeUnit.MINUTES)).isSameAs(driver);
	}

	private void run(String statement) {
		driver.executableQuery(statement).execute();
	}

}
