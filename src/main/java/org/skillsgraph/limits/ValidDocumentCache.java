package org.skillsgraph.limits;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Keeps documents that were parsed and found valid, by their text: a client sends the
 * same few over and over. Invalid ones aren't kept, and are checked each time.
 */
@Component
class ValidDocumentCache implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

	/** The longest text of all kept documents together. */
	private static final long MOST_CHARACTERS = 300_000;

	/** What a document takes however short it is, counted in characters. */
	private static final int AT_LEAST = 100;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((String text, PreparsedDocumentEntry _) -> AT_LEAST + text.length())
		.recordStats()
		.build();

	ValidDocumentCache(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, documents, "documents");
	}

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.configureGraphQl((GraphQL.Builder graphQl) -> graphQl.preparsedDocumentProvider(this));
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> checking) {
		PreparsedDocumentEntry known = documents.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry checked = checking.apply(input);
		if (!checked.hasErrors()) {
			documents.put(input.getQuery(), checked);
		}
		return CompletableFuture.completedFuture(checked);
	}

}
