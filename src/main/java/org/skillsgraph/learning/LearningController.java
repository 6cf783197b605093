package org.skillsgraph.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.Selections;
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

	private final Selections selections;

	LearningController(Eligibilities eligibilities, Selections selections, BatchLoaderRegistry batches) {
		this.eligibilities = eligibilities;
		this.selections = selections;
		batches.forTypePair(Asked.class, Object.class)
			.withName("eligibility")
			.registerMappedBatchLoader(
					(asked, environment) -> Mono.fromCallable(() -> answered(List.copyOf(asked), environment)));
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
	CompletableFuture<Object> eligibility(@Argument @Nullable Profile assume, DataFetchingEnvironment environment,
			DataLoader<Asked, Object> eligibility) {
		return eligibility.load(new Asked(environment.getExecutionStepInfo().getPath().getKeysOnly(), assume,
				Selections.key(environment)), environment);
	}

	private Map<Asked, Object> answered(List<Asked> asked, BatchLoaderEnvironment environment) {
		Map<Asked, Object> answers = new HashMap<>();
		asked.stream().collect(Collectors.groupingBy(Asked::place)).forEach((place, here) -> {
			DataFetchingEnvironment field = (DataFetchingEnvironment) Objects
				.requireNonNull(environment.getKeyContexts().get(here.getFirst()));
			answers.putAll(answered(here, field));
		});
		return answers;
	}

	private Map<Asked, Object> answered(List<Asked> asked, DataFetchingEnvironment field) {
		Viewer viewer = Viewer.of(field.getGraphQlContext());
		Map<String, Eligibility> found = eligibilities.of(viewer, Start.of(viewer, asked.getFirst().assume()),
				asked.stream().map(Asked::item).toList());
		List<Asked> there = asked.stream().filter((each) -> found.containsKey(each.item())).toList();
		List<?> below = (List<?>) Objects
			.requireNonNull(selections.below(field, there.stream().map((each) -> found.get(each.item())).toList()));
		Map<Asked, Object> answers = new HashMap<>();
		for (int place = 0; place < there.size(); place++) {
			answers.put(there.get(place), below.get(place));
		}
		return answers;
	}

}
