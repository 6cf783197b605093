package org.skillsgraph.imports;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.skillsgraph.csv.UnreadableFileException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

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

	/** ASCII only, independent of the terminal's encoding. */
	private static final ObjectWriter JSON = JsonMapper.shared().writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

	/** Every row was used. */
	private static final int COMPLETE = 0;

	/** Some rows were refused. */
	private static final int INCOMPLETE = 3;

	private final Class<?> application;

	private final Command command;

	private final boolean dryRun;

	private ImportCommand(Class<?> application, String[] arguments) {
		this.application = application;
		this.dryRun = List.of(arguments).contains(DRY_RUN);
		// A misspelt dry run must not become a real one.
		Stream.of(arguments)
			.filter((argument) -> argument.startsWith("--dry") && !argument.equals(DRY_RUN))
			.forEach((argument) -> {
				throw new UnreadableFileException("%s isn't an option: say %s.".formatted(argument, DRY_RUN));
			});
		this.command = Command
			.of(Stream.of(arguments).filter((argument) -> !argument.equals(DRY_RUN)).toArray(String[]::new));
	}

	/**
	 * {@return whether a command line asks for an import}
	 */
	public static boolean isMeantBy(String... arguments) {
		return Command.of(arguments).isNamed(NAME);
	}

	/**
	 * {@return the exit status: 0 when every row was used, 3 when some were refused, 1
	 * when the import could not run}
	 * @param application whose configuration says where the graph is
	 * @param arguments of the command line
	 */
	public static int run(Class<?> application, String... arguments) {
		return Command.run(NAME, (output) -> new ImportCommand(application, arguments).run(output));
	}

	private int run(PrintStream output) {
		Report report = report();
		int status = report.complete() ? COMPLETE : INCOMPLETE;
		output.print(ImportReportText.of(report, dryRun, status));
		output.println(JSON.writeValueAsString(report));
		return status;
	}

	private Report report() {
		if (command.words().size() != 2) {
			throw new UnreadableFileException("Say which directory: import DIR [%s]".formatted(DRY_RUN));
		}
		List<Resource> files = ImportDirectory.files(Path.of(command.words().getLast()));
		try (TemporaryStore store = new TemporaryStore(); ConfigurableApplicationContext context = start(store)) {
			return context.getBean(Importing.class).of(files, dryRun, new ProgressLine(System.err));
		}
	}

	private ConfigurableApplicationContext start(TemporaryStore store) {
		return dryRun ? command.start(application, store) : command.start(application);
	}

}
