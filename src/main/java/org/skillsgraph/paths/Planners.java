package org.skillsgraph.paths;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.springframework.stereotype.Component;

/**
 * The threads on which plans are looked for. The solver is native code, which would hold
 * on to the few threads that carry all requests; here it holds on to its own.
 */
@Component
class Planners {

	private final ExecutorService threads;

	private final Duration timeLimit;

	Planners(PathSettings settings) {
		this.threads = Executors.newFixedThreadPool(settings.planners(),
				Thread.ofPlatform().daemon().name("planner-", 1).factory());
		this.timeLimit = settings.timeLimit();
	}

	/** What was found. */
	record Outcome(List<Planning.Plan> plans, boolean impossible) {
	}

	/**
	 * {@return plans, the lightest first} Whoever had to wait has no less time.
	 * @param problem with only what is relevant, whose goal can be reached
	 * @param budget how many hundredths there are of each kind that actions count
	 * @param most how many are wanted
	 */
	Outcome plans(Problem problem, PathBudget budget, int most) {
		return run(() -> {
			Planning planning = new Planning(problem, budget.hundredths(), timeLimit);
			return new Outcome(planning.plans(most), planning.impossible());
		});
	}

	private <T> T run(Callable<T> work) {
		try {
			return threads.submit(work).get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The search for a path failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The search for a path was interrupted", ex);
		}
	}

	@PreDestroy
	void close() {
		threads.shutdownNow();
	}

}
