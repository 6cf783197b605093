package org.skillsgraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.skillsgraph.http.Nonce;
import org.skillsgraph.security.IntrospectionEnabled;

import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page of GraphiQL, an editor for queries. */
@RestController
@IntrospectionEnabled
class GraphiqlController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final String page;

	/** Its addresses are relative, so that it also works below a context path. */
	GraphiqlController(GraphQlProperties settings) throws IOException {
		String api = settings.getHttp().getPath().substring(1);
		this.page = new ClassPathResource("static/graphiql.html").getContentAsString(StandardCharsets.UTF_8)
			.replace("{api}", HtmlUtils.htmlEscape(api));
	}

	@GetMapping(GraphiqlRoute.PATH)
	ResponseEntity<String> page(HttpServletRequest request) {
		return ResponseEntity.ok().contentType(HTML).body(Nonce.fill(page, request));
	}

}
