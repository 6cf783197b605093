package org.skillsgraph.insights;

import java.time.LocalDate;
import java.util.List;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.access.Viewer;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class TagCloudController {

	private final DrawingTagClouds drawingTagClouds;

	TagCloudController(DrawingTagClouds drawingTagClouds) {
		this.drawingTagClouds = drawingTagClouds;
	}

	@QueryMapping
	List<Tag> tagCloud(@Argument TagCloudOf of, @Argument @Nullable LocalDate asOf, @Argument int first,
			DataFetchingEnvironment environment) {
		Viewer viewer = Viewer.of(environment.getGraphQlContext());
		return drawingTagClouds.draw(of, asOf, first, viewer);
	}

}
