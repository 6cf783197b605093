package org.skillsgraph.http;

import org.skillsgraph.http.Route.CrossOrigin;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.MediaTypes;
import org.springframework.http.MediaType;

/** The route of queries and mutations. */
@Configuration(proxyBeanMethods = false)
class GraphQlRoute {

	@Bean
	Route graphQl(GraphQlProperties settings) {
		return Route.named("GraphQL")
			.at(settings.getHttp().getPath())
			.answers(MediaTypes.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON)
			.deadline(Deadline.PROBED)
			.crossOrigin(CrossOrigin.NAMED)
			.build();
	}

}
