package org.skillsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The third-party files that pages load are those that their publishers put on npm, may
 * be distributed, and load nothing from elsewhere. {@code .ci/vendor} fetches them.
 */
class VendorTests {

	private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

	private static final String HTM = "htm-3.1.1/htm.module.js";

	private final Path copy;

	VendorTests(@TempDir Path copy) {
		this.copy = copy;
	}

	@BeforeEach
	void copy() throws IOException {
		try (Stream<Path> files = Files.walk(VENDOR)) {
			files.filter(Files::isRegularFile).forEach(this::copy);
		}
	}

	private void copy(Path file) {
		Path target = copy.resolve(VENDOR.relativize(file));
		try {
			Files.createDirectories(target.getParent());
			Files.copy(file, target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void theFilesAreThosePublished() throws IOException {
		assertThat(VendoredFiles.in(VENDOR).packages()).isNotEmpty();
		assertThat(VendoredFiles.in(VENDOR).problems()).isEmpty();
	}

	@Test
	void aPackagesFolderHasItsNameAndVersion() {
		assertThat(VendoredFiles.in(VENDOR).packages())
			.allSatisfy((one) -> assertThat(one.files()).allSatisfy((file) -> assertThat(file.path())
				.startsWith(one.name().replaceFirst("^@.*/", "") + "-" + one.version() + "/")));
	}

	@Test
	void aChangedFileIsNoticed() throws IOException {
		Files.writeString(copy.resolve(HTM), " ", StandardOpenOption.APPEND);

		assertThat(VendoredFiles.in(copy).problems()).containsExactly(HTM + " was changed.");
	}

	@Test
	void aMissingFileIsNoticed() throws IOException {
		Files.delete(copy.resolve(HTM));

		assertThat(VendoredFiles.in(copy).problems()).containsExactly(HTM + " is missing.");
	}

	@Test
	void anUnlistedFileIsNoticed() throws IOException {
		Files.writeString(copy.resolve("htm-3.1.1/more.js"), "");

		assertThat(VendoredFiles.in(copy).problems()).containsExactly("htm-3.1.1/more.js isn't listed.");
	}

	@Test
	void anotherLicenseIsNoticed() throws IOException {
		changeLock("\"Apache-2.0\"", "\"GPL-3.0-only\"");

		assertThat(VendoredFiles.in(copy).problems())
			.containsExactly("The license of htm, GPL-3.0-only, is not allowed.");
	}

	@Test
	void aMissingLicenseTextIsNoticed() throws IOException {
		changeLock("\"from\": \"LICENSE\",\\s*\"path\": \"htm-3.1.1/", "\"from\": \"README\", \"path\": \"htm-3.1.1/");

		assertThat(VendoredFiles.in(copy).problems()).containsExactly("The text of the license of htm is missing.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "import('https://cdn.example/a.js')", "import a from\"https://cdn.example/a.js\"",
			"import 'https://cdn.example/a.js'", "fetch(`https://cdn.example/a.json`)", "i.src=\"//cdn.example/a.png\"",
			"x.open('GET', 'https://cdn.example/a')", "new WebSocket('wss://cdn.example/a')",
			"@import url(https://cdn.example/a.css);", "@import \"https://cdn.example/a.css\";",
			"a { background: url(\"//cdn.example/a.png\") }" })
	void whatIsLoadedFromElsewhereIsNoticed(String code) throws IOException {
		Files.writeString(copy.resolve(HTM), code);

		assertThat(VendoredFiles.in(copy).problems()).hasSize(2)
			.element(1)
			.asString()
			.matches(HTM + " loads .*//cdn\\.example.*");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', textBlock = """
			xmlns:"http://www.w3.org/2000/svg"
			// see https://example.org/doc
			<a href="https://example.org">
			""")
	void otherHostsMayBeNamed(String code) throws IOException {
		Files.writeString(copy.resolve(HTM), code);

		assertThat(VendoredFiles.in(copy).problems()).containsExactly(HTM + " was changed.");
	}

	private void changeLock(String pattern, String replacement) throws IOException {
		Path lock = copy.resolve(VendoredFiles.LOCK);
		String before = Files.readString(lock);
		Files.writeString(lock, before.replaceFirst(pattern, replacement));
	}

}
