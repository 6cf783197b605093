package org.skillsgraph.telemetry;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.common.KeyValue;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationPredicate;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.ReceiverContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.propagation.Propagator;
import org.skillsgraph.errors.RedactedException;
import org.skillsgraph.graph.Reads;

import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/**
 * What observers see of requests: when, how long, which operation, which statements.
 * Never the contents of a request or response.
 */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

	/** Replaces the name of a span event, which is an error: it may quote the caller. */
	private static final String ERROR = "error";

	@Bean
	GraphQlObservationInstrumentation operations(ObservationRegistry observations, OperationNames names) {
		return new GraphQlObservationInstrumentation(observations, names, null, null) {

			// Fields come from what was already read: there is nothing to see.
			@Override
			public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher,
					InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
				return fetcher;
			}

		};
	}

	/**
	 * Drops Micrometer's extra meters: a counter for each kind of error, which the
	 * outcome already tells, and a second timer for what is still running.
	 */
	@Bean
	MeterFilter documentedMeters() {
		return MeterFilter.deny((meter) -> meter.getName().startsWith("graphql.request.")
				|| meter.getName().startsWith(Reads.ROUND_TRIPS + "."));
	}

	@Bean
	ObservationPredicate measured() {
		return OperationWarmup.measured();
	}

	@Bean
	DefaultServerRequestObservationConvention requests() {
		return new DefaultServerRequestObservationConvention() {

			// The path may hold anything; the matching pattern is reported.
			@Override
			protected KeyValue httpUrl(ServerRequestObservationContext context) {
				return KeyValue.of("http.url", KeyValue.NONE_VALUE);
			}

		};
	}

	@Bean
	@Order(MicrometerTracingAutoConfiguration.DEFAULT_TRACING_OBSERVATION_HANDLER_ORDER)
	DefaultTracingObservationHandler traced(Tracer tracer) {
		return new DefaultTracingObservationHandler(tracer) {

			@Override
			public void onEvent(Observation.Event event, Observation.Context context) {
				getRequiredSpan(context).event(ERROR);
			}

			@Override
			public void onError(Observation.Context context) {
				Throwable failure = context.getError();
				if (failure != null) {
					getRequiredSpan(context).error(new RedactedException(failure));
				}
			}

		};
	}

	@Bean
	@Order(MicrometerTracingAutoConfiguration.RECEIVER_TRACING_OBSERVATION_HANDLER_ORDER)
	PropagatingReceiverTracingObservationHandler<?> received(Tracer tracer, Propagator propagator) {
		return new PropagatingReceiverTracingObservationHandler<ReceiverContext<?>>(tracer, propagator) {

			@Override
			public void onEvent(Observation.Event event, ReceiverContext<?> context) {
				getRequiredSpan(context).event(ERROR);
			}

			@Override
			public void onError(ReceiverContext<?> context) {
				Throwable failure = context.getError();
				if (failure != null) {
					getRequiredSpan(context).error(new RedactedException(failure));
				}
			}

		};
	}

}
