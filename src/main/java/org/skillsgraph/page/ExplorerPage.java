package org.skillsgraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one page of the explorer: its scripts show a view for each of its addresses. */
@Component
class ExplorerPage {

	/** Scripts name packages, and this says where they are. It has to be in the page. */
	private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
			Pattern.DOTALL);

	private final String text;

	ExplorerPage(PageSettings settings) throws IOException {
		this.text = settings
			.fill(new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8));
	}

	String text() {
		return text;
	}

	String etag() {
		return '"' + digest(text) + '"';
	}

	/**
	 * {@return the hash of the script in the page, by which a policy admits it}
	 */
	String importMapHash() {
		Matcher map = IMPORT_MAP.matcher(text);
		if (!map.find()) {
			throw new IllegalStateException("There is no import map in static/index.html");
		}
		return "sha256-" + digest(map.group(1));
	}

	private static String digest(String text) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
