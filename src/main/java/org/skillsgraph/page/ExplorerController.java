package org.skillsgraph.page;

import java.nio.charset.StandardCharsets;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers each address of the explorer with its page. */
@RestController
class ExplorerController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final ExplorerPage page;

	ExplorerController(ExplorerPage page) {
		this.page = page;
	}

	@GetMapping({ ExplorerRoute.START, ExplorerRoute.VIEWS })
	ResponseEntity<String> page() {
		return ResponseEntity.ok().contentType(HTML).eTag(page.etag()).body(page.text());
	}

}
