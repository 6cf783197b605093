package org.skillsgraph.skills;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.RedactedException;
import org.skillsgraph.errors.RequestEndedException;
import org.skillsgraph.graph.RetriedTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Rebuilds the near skills. Reads all facts before it writes anything. Then it replaces
 * the old near skills with the new ones in batches of skills, so that no skill is ever
 * seen without. One instance runs one rebuild at a time; if several instances rebuild,
 * each skill ends up with the result of one of them.
 */
@Component
public class RebuildingNearSkills {

	private static final Logger LOG = LoggerFactory.getLogger(RebuildingNearSkills.class);

	private static final int AT_ONCE = 500;

	private static final double MILLIS_PER_SECOND = 1_000;

	private final NearSkills nearSkills;

	private final RetriedTransactions transactions;

	private final ReentrantLock one = new ReentrantLock();

	RebuildingNearSkills(NearSkills nearSkills, RetriedTransactions transactions) {
		this.nearSkills = nearSkills;
		this.transactions = transactions;
	}

	/**
	 * Rebuilds all skills, waiting for a running rebuild to finish first.
	 * @param done receives the number of skills done and the total
	 * @return the result
	 */
	public NearSkillsRebuilt all(Progress done) {
		one.lock();
		try {
			return rebuilt(false, done);
		}
		finally {
			one.unlock();
		}
	}

	/**
	 * Rebuilds all skills unless a rebuild is running. The caller waits for a while; then
	 * the rebuild continues in the background.
	 * @param dryRun whether to write nothing
	 * @param patience how long the caller waits
	 * @return the outcome so far
	 */
	RebuildNearSkillsResult asked(boolean dryRun, Duration patience) {
		CompletableFuture<RebuildNearSkillsResult> rebuild = CompletableFuture.supplyAsync(() -> unlessUnderWay(dryRun),
				Thread.ofVirtual().name("rebuild-near-skills")::start);
		try {
			return rebuild.whenComplete((_, failure) -> log(failure))
				.completeOnTimeout(new RebuildContinues(), patience.toMillis(), TimeUnit.MILLISECONDS)
				.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new RequestEndedException(ex);
		}
	}

	/** The caller may be gone. */
	private static void log(@Nullable Throwable failure) {
		if (failure != null) {
			LOG.error("The near skills could not be rebuilt", new RedactedException(failure));
		}
	}

	private RebuildNearSkillsResult unlessUnderWay(boolean dryRun) {
		if (!one.tryLock()) {
			return new RebuildAlreadyRunning();
		}
		try {
			return rebuilt(dryRun, (_, _) -> {
			});
		}
		finally {
			one.unlock();
		}
	}

	private NearSkillsRebuilt rebuilt(boolean dryRun, Progress done) {
		long start = System.nanoTime();
		SkillFacts facts = nearSkills.facts();
		NearSkillFinder finding = new NearSkillFinder(facts);
		int all = facts.skills().size();
		int edges = 0;
		for (int from = 0; from < all; from += AT_ONCE) {
			int until = Math.min(from + AT_ONCE, all);
			Map<String, List<ComputedNearSkill>> near = new TreeMap<>();
			for (int skill = from; skill < until; skill++) {
				near.put(facts.skills().get(skill).key(), finding.of(skill));
			}
			edges += near.values().stream().mapToInt(List::size).sum();
			if (!dryRun) {
				keep(near);
			}
			done.done(until, all);
		}
		return new NearSkillsRebuilt(all, edges,
				TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) / MILLIS_PER_SECOND);
	}

	private void keep(Map<String, List<ComputedNearSkill>> near) {
		transactions.run(() -> {
			nearSkills.keep(near);
			return near;
		});
	}

	/** Receives the progress of a rebuild. */
	@FunctionalInterface
	public interface Progress {

		void done(int skills, int of);

	}

}
