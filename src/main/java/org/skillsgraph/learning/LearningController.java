package org.skillsgraph.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.graph.Id;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Resolves the computed field of learning items, in one batch per place in the query.
 */
@Controller
class LearningController {

	private final Eligibilities eligibilities;

	LearningController(Eligibilities eligibilities, BatchLoaderRegistry batches) {
		this.eligibilities = eligibilities;
		batches.forTypePair(Asked.class, Eligibility.class)
			.registerMappedBatchLoader((asked, environment) -> Mono
				.fromCallable(() -> found(Viewer.of(Objects.requireNonNull(environment.getContext())), asked)));
	}

	/**
	 * A request for one item's eligibility.
	 *
	 * @param place the names on the path to the field, the same for all items of a list
	 * @param assume what the person has
	 * @param item the item's key
	 */
	record Asked(List<?> place, @Nullable Profile assume, String item) {
	}

	@SchemaMapping(typeName = "LearningItem")
	CompletableFuture<Eligibility> eligibility(Id item, @Argument @Nullable Profile assume,
			DataFetchingEnvironment environment, DataLoader<Asked, Eligibility> eligibility) {
		return eligibility
			.load(new Asked(environment.getExecutionStepInfo().getPath().getKeysOnly(), assume, item.key()));
	}

	private Map<Asked, Eligibility> found(Viewer viewer, Set<Asked> asked) {
		Map<Asked, Eligibility> found = new HashMap<>();
		asked.stream().collect(Collectors.groupingBy(Asked::place)).forEach((_, here) -> {
			Map<String, Eligibility> items = eligibilities.of(viewer, Start.of(viewer, here.getFirst().assume()),
					here.stream().map(Asked::item).toList());
			here.forEach((each) -> found.computeIfAbsent(each, (_) -> items.get(each.item())));
		});
		return found;
	}

}
