package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents for users of the service. */
public enum Guide {

	README(Path.of("README.md")),

	ASKING(Path.of("src/docs/asking.md")),

	IMPORTING(Path.of("src/docs/importing.md")),

	OPERATING(Path.of("src/docs/operating.md")),

	ERRORS(Path.of("src/docs/errors.md")),

	WORKING(Path.of("src/docs/working.md")),

	QUESTIONS(Path.of("src/docs/questions/README.md")),

	CHANGES(Path.of("CHANGELOG.md"));

	private final Path file;

	Guide(Path file) {
		this.file = file;
	}

	/**
	 * {@return the whole document, as Markdown}
	 */
	public String text() {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path file() {
		return file;
	}

}
