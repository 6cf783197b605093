package org.skillsgraph;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Data of real organisations, kept beside the project and never part of it. A test that
 * needs it is skipped with a message where it is missing; a build that should have it
 * fails.
 */
public final class RealData {

	private static final Path SHARED = Path.of("..", "shared");

	private RealData() {
	}

	/**
	 * {@return the directory of a data set}
	 * @param set such as {@code esco}
	 */
	public static Path directory(String set) {
		Path directory = SHARED.resolve("data").resolve(set);
		if (!Files.isDirectory(directory)) {
			assertThat(System.getenv("CI") != null && Files.exists(SHARED))
				.as("%s is left out although %s is there", set, SHARED)
				.isFalse();
			System.err.println("LEFT OUT: there is no real data in " + directory.toAbsolutePath().normalize());
			Assumptions.abort("There is no real data in " + directory);
		}
		return directory;
	}

}
