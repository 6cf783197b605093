package org.skillsgraph.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.skillsgraph.csv.PrintableText;
import org.skillsgraph.csv.UnreadableFileException;
import org.skillsgraph.lifecycle.ProcessEnd;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;

/**
 * The command {@code import DIR [--dry-run]}: imports a directory into the graph and
 * exits. Standard output is the report, first for people and then as one line of JSON;
 * progress and logs go to standard error.
 */
public final class ImportCommand {

	private static final String NAME = "import";

	private static final String DRY_RUN = "--dry-run";

	private static final String NO_DEMO = "--skills-graph.demo=false";

	/** ASCII only, independent of the terminal's encoding. */
	private static final ObjectWriter JSON = JsonMapper.shared().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

	/** Every row was used. */
	private static final int COMPLETE = 0;

	/** The import could not run; nothing was written. */
	private static final int FAILED = 1;

	/** Some rows were refused. */
	private static final int INCOMPLETE = 3;

	private final Class<?> application;

	private final List<String> words;

	private final boolean dryRun;

	private final List<String> options;

	private ImportCommand(Class<?> application, String[] arguments) {
		this.application = application;
		this.words = words(arguments);
		this.dryRun = List.of(arguments).contains(DRY_RUN);
		// A misspelt dry run must not become a real one.
		Stream.of(arguments)
			.filter((argument) -> argument.startsWith("--dry") && !argument.equals(DRY_RUN))
			.forEach((argument) -> {
				throw new UnreadableFileException("%s isn't an option: say %s.".formatted(argument, DRY_RUN));
			});
		this.options = Stream
			.concat(Stream.of(arguments).filter((argument) -> argument.startsWith("--") && !argument.equals(DRY_RUN)),
					Stream.of(NO_DEMO))
			.toList();
	}

	/**
	 * {@return whether a command line asks for an import}
	 */
	public static boolean isMeantBy(String... arguments) {
		return words(arguments).stream().findFirst().filter(NAME::equals).isPresent();
	}

	/**
	 * {@return the exit status: 0 when every row was used, 3 when some were refused, 1
	 * when the import could not run}
	 * @param application whose configuration says where the graph is
	 * @param arguments of the command line
	 */
	public static int run(Class<?> application, String... arguments) {
		PrintStream output = System.out;
		System.setOut(System.err);
		try {
			return new ImportCommand(application, arguments).run(output);
		}
		catch (UnreadableFileException ex) {
			System.err.println(PrintableText.line(String.valueOf(ex.getMessage())));
			return FAILED;
		}
		catch (RuntimeException ex) {
			System.err.println(PrintableText.line(ProcessEnd.hasBegun() ? "The import was stopped. Run it again."
					: "The import could not run: " + reason(ex)));
			return FAILED;
		}
		finally {
			output.flush();
			System.setOut(output);
		}
	}

	private int run(PrintStream output) {
		Report report = report();
		int status = report.complete() ? COMPLETE : INCOMPLETE;
		output.print(ImportReportText.of(report, dryRun, status));
		output.println(JSON.writeValueAsString(report));
		return status;
	}

	private Report report() {
		if (words.size() != 2) {
			throw new UnreadableFileException("Say which directory: import DIR [%s]".formatted(DRY_RUN));
		}
		List<Resource> files = ImportDirectory.files(Path.of(words.getLast()));
		try (TemporaryStore store = new TemporaryStore(); ConfigurableApplicationContext context = start(store)) {
			return context.getBean(Importing.class).of(files, dryRun, new ProgressLine(System.err));
		}
	}

	private ConfigurableApplicationContext start(TemporaryStore store) {
		SpringApplicationBuilder builder = new SpringApplicationBuilder(application).profiles(NAME);
		if (dryRun) {
			builder.initializers(store);
		}
		return builder.run(options.toArray(String[]::new));
	}

	private static List<String> words(String... arguments) {
		return Stream.of(arguments).filter((argument) -> !argument.startsWith("--")).toList();
	}

	/** Skips Spring's wrapping messages about beans, which nobody asked about. */
	private static String reason(Throwable failure) {
		Throwable reason = failure;
		while (reason.getCause() != null && !(reason instanceof BindException)
				&& reason.getClass().getName().startsWith("org.springframework.")) {
			reason = reason.getCause();
		}
		return (reason.getMessage() != null) ? reason.getMessage() : reason.getClass().getSimpleName();
	}

}
