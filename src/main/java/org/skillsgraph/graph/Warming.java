package org.skillsgraph.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks each known operation once before the service says that it is ready, so that the
 * first caller doesn't wait for the planner. It asks as nobody and for nothing, so
 * whatever comes back is dropped. {@code skills-graph.warming=false} leaves it out.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "skills-graph.warming", matchIfMissing = true)
class Warming implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(Warming.class);

	private final ExecutionGraphQlService service;

	Warming(ExecutionGraphQlService service) {
		this.service = service;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		long begin = System.nanoTime();
		Resource[] operations = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:known-operations/*.graphql");
		for (Resource operation : operations) {
			ask(operation);
		}
		LOG.info("{} known operations are planned, in {} ms", operations.length,
				(System.nanoTime() - begin) / 1_000_000);
	}

	private void ask(Resource operation) throws IOException {
		try {
			service
				.execute(new DefaultExecutionGraphQlRequest(operation.getContentAsString(StandardCharsets.UTF_8), null,
						null, null, String.valueOf(operation.getFilename()), Locale.ROOT))
				.block();
		}
		catch (RuntimeException ex) {
			LOG.warn("{} could not be planned", operation.getFilename(), new Fault(ex));
		}
	}

}
