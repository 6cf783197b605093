package org.skillsgraph.telemetry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.micrometer.observation.ObservationPredicate;
import org.skillsgraph.errors.RedactedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Runs each known operation once when the service is ready, so that callers don't wait
 * for the planner. Operations run one after the other, as nobody and free of charge.
 * After each, the thread sleeps as long as the operation took, which leaves at least half
 * a processor to callers. Results are dropped and not measured.
 * {@code skills-graph.warming=false} switches this off.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "skills-graph.warming", matchIfMissing = true)
class OperationWarmup {

	private static final Logger LOG = LoggerFactory.getLogger(OperationWarmup.class);

	private static final long MOST_MILLIS_TO_END = 2_000;

	private final ExecutionGraphQlService service;

	private final Thread thread = Thread.ofPlatform().daemon().name("warming").unstarted(this::warm);

	private volatile boolean ended;

	OperationWarmup(ExecutionGraphQlService service) {
		this.service = service;
	}

	/**
	 * {@return which observations are measured} Operations of this class aren't.
	 */
	static ObservationPredicate measured() {
		return (_, context) -> !(context instanceof ExecutionRequestObservationContext operation
				&& operation.getExecutionInput().getGraphQLContext().hasKey(OperationWarmup.class));
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		thread.start();
	}

	@EventListener(ContextClosedEvent.class)
	void end() throws InterruptedException {
		ended = true;
		thread.interrupt();
		thread.join(MOST_MILLIS_TO_END);
	}

	void warm() {
		long begin = System.nanoTime();
		try {
			List<Resource> operations = KnownOperations.queries();
			for (Resource operation : operations) {
				rest(ask(operation));
			}
			LOG.info("{} known operations are planned, in {} ms", operations.size(), millisSince(begin));
		}
		catch (IOException ex) {
			LOG.warn("The known operations could not be read", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void rest(long millis) throws InterruptedException {
		Thread.sleep(millis);
	}

	private long ask(Resource operation) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(
				operation.getContentAsString(StandardCharsets.UTF_8), null, null, null,
				String.valueOf(operation.getFilename()), Locale.ROOT);
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext(Map.<Object, Object>of(OperationWarmup.class, true)).build());
		try {
			service.execute(request).block();
		}
		catch (RuntimeException ex) {
			if (ended) {
				throw new InterruptedException();
			}
			LOG.warn("{} could not be planned", operation.getFilename(), new RedactedException(ex));
		}
		return millisSince(begin);
	}

	private static long millisSince(long begin) {
		return (System.nanoTime() - begin) / 1_000_000;
	}

}
