package org.skillsgraph.tokens;

import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The route on which local mode issues tokens. */
@Configuration(proxyBeanMethods = false)
@LocalMode
class LocalTokenRoute {

	static final String PATH = "/local/token";

	@Bean
	Route localToken() {
		return Route.named("local token").at(PATH).deadline(Deadline.NONE).build();
	}

}
