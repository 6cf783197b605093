package org.skillsgraph.claims;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.claims.KnowledgeDerivation;
import org.skillsgraph.claims.PersonSkill;

import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SkillsGraphTest
@AnyDatabase
class KnowledgeDerivationTests {

	private static final List<PersonSkill> PAIR = List.of(new PersonSkill("ada", "java"));

	private final KnowledgeDerivation knowledge;

	private final TransactionTemplate transactions;

	private final Driver driver;

	KnowledgeDerivationTests(KnowledgeDerivation knowledge, PlatformTransactionManager manager, Driver driver) {
		this.knowledge = knowledge;
		this.transactions = new TransactionTemplate(manager);
		this.driver = driver;
	}

	@Test
	void whoDerivesForAPersonWaitsForWhoDoesSoAlready() throws Exception {
		driver.executableQuery("CYPHER 25 CREATE (:Person {key: 'ada', name: 'Ada'})").execute();
		CountDownLatch derived = new CountDownLatch(1);
		CountDownLatch mayEnd = new CountDownLatch(1);
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			Future<?> first = two.submit(() -> transactions.executeWithoutResult((_) -> {
				knowledge.of(PAIR);
				derived.countDown();
				await(mayEnd);
			}));
			await(derived);
			Future<?> second = two.submit(() -> transactions.executeWithoutResult((_) -> knowledge.of(PAIR)));

			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> second.get(500, TimeUnit.MILLISECONDS));
			mayEnd.countDown();
			end(first);
			end(second);
		}
	}

	@Test
	void nothingIsDerivedOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> knowledge.of(PAIR));
	}

	private static void end(Future<?> future) throws InterruptedException, ExecutionException, TimeoutException {
		future.get(30, TimeUnit.SECONDS);
	}

	private static void await(CountDownLatch latch) {
		try {
			if (!latch.await(30, TimeUnit.SECONDS)) {
				throw new IllegalStateException("Nobody came");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
