package org.skillsgraph.page;

import org.skillsgraph.security.IntrospectionEnabled;
import org.skillsgraph.signin.SignInEnabled;
import org.skillsgraph.tokens.LocalMode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What the scripts of pages have to know about the service. */
@Component
class PageSettings {

	private static final String PLACE = "{service}";

	private final Service service;

	PageSettings(GraphQlProperties settings, Environment environment) {
		this.service = new Service(settings.getHttp().getPath(), IntrospectionEnabled.Setting.in(environment),
				LocalMode.NoIssuer.in(environment), SignInEnabled.Setting.in(environment));
	}

	/**
	 * {@return the page, which says {@code {service}} where they are to stand}
	 */
	String fill(String page) {
		return page.replace(PLACE, HtmlUtils.htmlEscape(JsonMapper.shared().writeValueAsString(service)));
	}

	/**
	 * As it stands in a page.
	 *
	 * @param api the path of the API
	 * @param graphiql whether there is GraphiQL
	 * @param actingAs whether the page may ask as anybody, which is so in local mode
	 * @param signIn whether people sign in on the page
	 */
	record Service(String api, boolean graphiql, boolean actingAs, boolean signIn) {
	}

}
