package org.skillsgraph.page;

import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.Deadline;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;

/** The route of the explorer. The page holds no data, so it needs no token. */
@Configuration(proxyBeanMethods = false)
class ExplorerRoute {

	static final String START = "/";

	static final String VIEWS = "/explore/{view}";

	@Bean
	Route explorer(ExplorerPage page) {
		return Route.named("explorer")
			.at(START, VIEWS)
			.methods(HttpMethod.GET)
			.deadline(Deadline.NONE)
			.cache(CacheControl.noCache())
			.contentSecurityPolicy(policy(page))
			.access(Access.OPEN)
			.build();
	}

	/** No script in the page itself runs but its import map. */
	private static String policy(ExplorerPage page) {
		return "default-src 'none'; script-src 'self' '" + page.importMapHash() + "'; style-src 'self'; "
				+ "font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'self'; "
				+ "frame-ancestors 'none'";
	}

}
