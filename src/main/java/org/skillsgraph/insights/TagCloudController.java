package org.skillsgraph.insights;

import java.time.LocalDate;
import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.compiler.Selections;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TagCloudController {

	private final DrawingTagClouds drawingTagClouds;

	private final Selections selections;

	TagCloudController(DrawingTagClouds drawingTagClouds, Selections selections) {
		this.drawingTagClouds = drawingTagClouds;
		this.selections = selections;
	}

	@QueryMapping
	Object tagCloud(@Argument TagCloudOf of, @Argument @Nullable LocalDate asOf, @Argument int first,
			DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return Objects.requireNonNull(selections.below(environment, drawingTagClouds.draw(of, asOf, first, viewer)));
	}

}
