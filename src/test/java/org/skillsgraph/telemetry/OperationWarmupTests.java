package org.skillsgraph.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.graph.Reads;

import org.springframework.graphql.ExecutionGraphQlService;

import static org.assertj.core.api.Assertions.assertThat;

@SkillsGraphTest
class OperationWarmupTests {

	private final ExecutionGraphQlService service;

	private final MeterRegistry meters;

	private final GraphQlClient asking;

	OperationWarmupTests(ExecutionGraphQlService service, MeterRegistry meters, GraphQlClient asking) {
		this.service = service;
		this.meters = meters;
		this.asking = asking;
	}

	/** The operations' default keys match nothing, so each would count as a failure. */
	@Test
	void whatNobodyAskedIsNoOperation() {
		long before = count("graphql.request");
		long asked = count(Reads.ROUND_TRIPS);

		new OperationWarmup(service).warm();

		assertThat(count("graphql.request")).isEqualTo(before);
		assertThat(count(Reads.ROUND_TRIPS)).isGreaterThan(asked);
		asking.asAdministrator().document("{ people { totalCount } }").executeAndVerify();
		assertThat(count("graphql.request")).isEqualTo(before + 1);
	}

	private long count(String timer) {
		return meters.find(timer).timers().stream().mapToLong(Timer::count).sum();
	}

}
