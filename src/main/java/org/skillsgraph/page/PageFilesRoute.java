package org.skillsgraph.page;

import java.time.Duration;

import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.http.RouteBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;

/** The routes of the files that pages load. */
@Configuration(proxyBeanMethods = false)
class PageFilesRoute {

	static final String VENDOR = "/vendor/**";

	static final String APP = "/app/**";

	/** What pages ask. Where only registered documents are answered, these are. */
	static final String QUESTIONS = "/known-operations/**";

	/** Another version has another path. */
	@Bean
	Route vendorRoute() {
		return files("vendored files", VENDOR)
			.cache(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.build();
	}

	/** Browsers ask each time whether they have the newest, by its ETag. */
	@Bean
	Route appRoute() {
		return files("page files", APP, QUESTIONS).cache(CacheControl.noCache()).build();
	}

	private static RouteBuilder files(String name, String... paths) {
		return Route.named(name).at(paths).methods(HttpMethod.GET).deadline(Deadline.NONE).access(Access.OPEN);
	}

}
