package org.skillsgraph.planning;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.errors.RequestEndedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * The threads of the path search. The solver is native code and would block the few
 * threads that serve all requests, so it gets its own. The queue is bounded: when it is
 * full, a request is rejected at once. A search whose caller is gone is cancelled.
 */
@Component
public class PlanThreads {

	private static final Logger LOG = LoggerFactory.getLogger(PlanThreads.class);

	private static final int MOST_SECONDS_TO_END = 5;

	private final ExecutorService threads;

	private final Set<Search> searches = ConcurrentHashMap.newKeySet();

	private final Duration timeLimit;

	PlanThreads(PathSettings settings) {
		this.threads = new ThreadPoolExecutor(settings.planners(), settings.planners(), 0, TimeUnit.SECONDS,
				new ArrayBlockingQueue<>(settings.waiting()),
				Thread.ofPlatform().daemon().name("planner-", 1).factory());
		this.timeLimit = settings.timeLimit();
	}

	/**
	 * The result of a search.
	 *
	 * @param plans the lightest first
	 * @param impossible whether it is proven that there are no more
	 */
	public record Outcome(List<PlanSearch.Plan> plans, boolean impossible) {

		/**
		 * {@return whether it is proven that there is no lighter plan than the first, or
		 * none at all}
		 */
		public boolean isSure() {
			return impossible || plans.stream().limit(1).anyMatch((plan) -> plan.weight() == plan.bound());
		}

	}

	/**
	 * {@return plans, the lightest first} Time in the queue doesn't count against the
	 * limit.
	 * @param problem with only the relevant actions, whose goal can be reached
	 * @param budget the limit in hundredths for each amount that actions count
	 * @param most the number of plans wanted
	 * @throws BadRequestException when the queue is full
	 */
	public Outcome plans(Problem problem, PathBudget budget, int most) {
		Search search = new Search(problem, budget, most);
		Future<Outcome> found = begun(search);
		try {
			return found.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The search for a path failed", ex.getCause());
		}
		catch (InterruptedException ex) {
			found.cancel(true);
			search.stop();
			Thread.currentThread().interrupt();
			throw new RequestEndedException(ex);
		}
	}

	private Future<Outcome> begun(Search search) {
		try {
			return threads.submit(search);
		}
		catch (RejectedExecutionException ex) {
			throw new BadRequestException("BUSY", "Too many paths are being looked for. Try again in a few seconds.");
		}
	}

	/** The solver must have stopped before the process unloads it. */
	@PreDestroy
	void close() throws InterruptedException {
		threads.shutdownNow();
		searches.forEach(Search::stop);
		if (!threads.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
			LOG.warn("A search for a path has not ended in {} seconds.", MOST_SECONDS_TO_END);
		}
	}

	private final class Search implements Callable<Outcome> {

		private final Problem problem;

		private final PathBudget budget;

		private final int most;

		private volatile @Nullable PlanSearch planning;

		Search(Problem problem, PathBudget budget, int most) {
			this.problem = problem;
			this.budget = budget;
			this.most = most;
		}

		@Override
		public Outcome call() {
			PlanSearch begun = new PlanSearch(problem, budget.hundredths(), timeLimit);
			planning = begun;
			searches.add(this);
			try {
				return new Outcome(begun.plans(most), begun.impossible());
			}
			finally {
				searches.remove(this);
			}
		}

		void stop() {
			PlanSearch begun = planning;
			if (begun != null) {
				begun.stop();
			}
		}

	}

}
