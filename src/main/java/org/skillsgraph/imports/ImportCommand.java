package org.skillsgraph.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;

/**
 * {@code import DIR [--dry-run]} on the command line: takes a directory into the graph
 * and ends. Standard output is the report as one line of JSON and nothing else; progress
 * and logs go to standard error.
 */
public final class ImportCommand {

	private static final String NAME = "import";

	private static final String DRY_RUN = "--dry-run";

	/** Every row was used. */
	private static final int COMPLETE = 0;

	/** The import could not run; nothing was written. */
	private static final int FAILED = 1;

	/** Some rows were refused. */
	private static final int INCOMPLETE = 3;

	private final Class<?> application;

	private final List<String> words;

	private final List<String> options;

	private ImportCommand(Class<?> application, String[] arguments) {
		this.application = application;
		this.words = words(arguments);
		this.options = Stream.of(arguments).filter((argument) -> argument.startsWith("--")).toList();
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
			Report report = new ImportCommand(application, arguments).report();
			output.println(JsonMapper.shared().writeValueAsString(report));
			return report.complete() ? COMPLETE : INCOMPLETE;
		}
		catch (UnreadableException ex) {
			System.err.println(ex.getMessage());
			return FAILED;
		}
		catch (RuntimeException ex) {
			System.err.println("The import could not run: " + rootOf(ex).getMessage());
			return FAILED;
		}
		finally {
			output.flush();
			System.setOut(output);
		}
	}

	private Report report() {
		if (words.size() != 2) {
			throw new UnreadableException("Say which directory: import DIR [%s]".formatted(DRY_RUN));
		}
		// What is wrong with the directory itself is said before a database is started.
		List<Resource> files = ImportDirectory.files(Path.of(words.getLast()));
		try (ConfigurableApplicationContext context = start()) {
			return context.getBean(Importing.class).of(files, options.contains(DRY_RUN), new ProgressLine(System.err));
		}
	}

	private ConfigurableApplicationContext start() {
		List<String> settings = new ArrayList<>(options);
		settings.remove(DRY_RUN);
		settings.add("--skills-graph.demo=false");
		return new SpringApplicationBuilder(application).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.properties("logging.level.root=warn")
			.run(settings.toArray(String[]::new));
	}

	private static List<String> words(String... arguments) {
		return Stream.of(arguments).filter((argument) -> !argument.startsWith("--")).toList();
	}

	private static Throwable rootOf(Throwable thrown) {
		Throwable root = thrown;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

}
