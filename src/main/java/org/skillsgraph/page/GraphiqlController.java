package org.skillsgraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.skillsgraph.http.Nonce;
import org.skillsgraph.security.IntrospectionEnabled;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page of GraphiQL, an editor for queries. */
@RestController
@IntrospectionEnabled
class GraphiqlController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final String page;

	/** Its addresses are relative, so that it also works below a context path. */
	GraphiqlController(PageSettings settings) throws IOException {
		this.page = settings
			.fill(new ClassPathResource("static/graphiql.html").getContentAsString(StandardCharsets.UTF_8));
	}

	@GetMapping(GraphiqlRoute.PATH)
	ResponseEntity<String> page(HttpServletRequest request) {
		return ResponseEntity.ok().contentType(HTML).body(Nonce.fill(page, request));
	}

}
