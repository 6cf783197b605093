package org.skillsgraph.signin;

import org.skillsgraph.http.Route;
import org.skillsgraph.http.Route.Access;
import org.skillsgraph.http.Route.Deadline;
import org.skillsgraph.http.RouteBuilder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The routes by which people sign in and out on the page. */
@Configuration(proxyBeanMethods = false)
@SignInEnabled
class SignInRoute {

	/** Leads to the issuer, and from there back to the address in {@link #TARGET}. */
	static final String SIGN_IN = "/sign-in";

	/** Where on the page somebody wants to be after signing in. */
	static final String TARGET = "to";

	/** Where the issuer leads back to. */
	static final String CALLBACK = "/sign-in/callback";

	/** POST ends the session here, and GET then leads to the issuer to end it there. */
	static final String SIGN_OUT = "/sign-out";

	static final String SESSION = "/session";

	/** The view of the page that says why a sign-in failed. */
	static final String FAILED = "/explore/sign-in?problem=";

	static final String START = "/";

	@Bean
	Route beginRoute() {
		return open("sign-in", SIGN_IN).methods(HttpMethod.GET).build();
	}

	@Bean
	Route callbackRoute() {
		return open("sign-in callback", CALLBACK).methods(HttpMethod.GET).build();
	}

	@Bean
	Route signOutRoute() {
		return open("sign-out", SIGN_OUT).methods(HttpMethod.GET, HttpMethod.POST).build();
	}

	@Bean
	Route sessionRoute() {
		return open("session", SESSION).methods(HttpMethod.GET).build();
	}

	private static RouteBuilder open(String name, String path) {
		return Route.named(name).at(path).deadline(Deadline.NONE).access(Access.OPEN);
	}

}
