package org.skillsgraph.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import org.skillsgraph.graph.QueryStatistics;
import org.skillsgraph.limits.Cost;

import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.stereotype.Component;

/**
 * Measures what operations take besides time, which {@code graphql.request} measures:
 * their quoted cost, the rows that the database returned, and the statements that it had
 * to plan.
 */
@Component
class OperationMeters implements ObservationHandler<ExecutionRequestObservationContext> {

	static final String COST = "skills-graph.operation.cost";

	static final String ROWS = "skills-graph.operation.rows";

	static final String NEW_SHAPES = "skills-graph.new-shapes";

	private final MeterRegistry meters;

	private final OperationNames names;

	OperationMeters(MeterRegistry meters, OperationNames names) {
		this.meters = meters;
		this.names = names;
	}

	@Override
	public void onStart(ExecutionRequestObservationContext operation) {
		operation.put(QueryStatistics.class, new QueryStatistics());
	}

	@Override
	public void onStop(ExecutionRequestObservationContext operation) {
		String name = names.name(operation);
		operation.getExecutionInput().getGraphQLContext().put(EndedRequestLog.OPERATION, name);
		Tags tags = Tags.of("operation", name);
		QueryStatistics effort = operation.getRequired(QueryStatistics.class);
		summary(ROWS, "Rows that the database answered", tags).record((double) effort.rows());
		Counter.builder(NEW_SHAPES)
			.description("Statements that were not among the last thousand, so that the database plans them")
			.tags(tags)
			.register(meters)
			.increment((double) effort.newShapes());
		if (operation.getExecutionInput().getGraphQLContext().get(Cost.class) instanceof Cost cost) {
			summary(COST, "What operations were said to cost", tags).record((double) cost.asked());
		}
	}

	private DistributionSummary summary(String name, String description, Tags tags) {
		return DistributionSummary.builder(name).description(description).tags(tags).register(meters);
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return context instanceof ExecutionRequestObservationContext;
	}

}
