package org.skillsgraph.launch;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The main class of the jar. It starts the service if the command line asks for it and
 * Java is recent enough, and otherwise says what to do.
 */
public final class Launcher {

	/** The oldest Java that runs the service. */
	static final int OLDEST_JAVA = 25;

	private static final String SERVICE = "org.skillsgraph.SkillsGraph";

	private static final int MISUSED = 2;

	private Launcher() {
	}

	/**
	 * Runs the command line.
	 * @param arguments a command, if any, and settings
	 * @throws ReflectiveOperationException when the service can't be started; its cause
	 * has been reported
	 */
	public static void main(String[] arguments) throws ReflectiveOperationException {
		Optional<String> problem = problem(arguments, Runtime.version().feature());
		if (problem.isPresent()) {
			System.err.println(problem.get());
			System.exit(MISUSED);
		}
		if (!printed(arguments, System.out)) {
			// Loaded by name: an older Java can't load the class.
			Class.forName(SERVICE).getMethod("main", String[].class).invoke(null, (Object) arguments);
		}
	}

	/**
	 * {@return the reason why nothing can be started, if any}
	 * @param java the running version
	 */
	static Optional<String> problem(String[] arguments, int java) {
		String command = command(arguments);
		if (!List.of("", "import", "move-demo", "help", "-h", "version").contains(command)) {
			return Optional.of("There is no command \"%s\".%n%n%s".formatted(printable(command), usage()));
		}
		if (java < OLDEST_JAVA && !asksForHelp(arguments) && !asksForVersion(arguments)) {
			return Optional
				.of("skills-graph needs Java %d or later, and this is Java %d (%s). Start it with a newer one."
					.formatted(OLDEST_JAVA, java, System.getProperty("java.home")));
		}
		return Optional.empty();
	}

	/**
	 * {@return whether the command line asked only for a text, which is printed}
	 */
	static boolean printed(String[] arguments, PrintStream output) {
		if (asksForHelp(arguments)) {
			output.print(usage());
			return true;
		}
		if (asksForVersion(arguments)) {
			output.println(version());
			return true;
		}
		return false;
	}

	private static boolean asksForHelp(String[] arguments) {
		return List.of("help", "-h").contains(command(arguments)) || List.of(arguments).contains("--help");
	}

	private static boolean asksForVersion(String[] arguments) {
		return command(arguments).equals("version") || List.of(arguments).contains("--version");
	}

	/** The first word that isn't a setting. */
	private static String command(String[] arguments) {
		return Arrays.stream(arguments).filter((argument) -> !argument.startsWith("--")).findFirst().orElse("");
	}

	private static String usage() {
		return """
				skills-graph %s: who can help me grow? People, skills and courses over GraphQL.

				  java -jar skills-graph.jar [--SETTING=VALUE ...]
				      serves on http://localhost:8080/graphql until stopped
				  java -jar skills-graph.jar import DIRECTORY [--dry-run] [--SETTING=VALUE ...]
				      imports the CSV files of a directory and exits: with 0 when every row was
				      used, 3 when some were rejected, 1 when the import could not run
				  java -jar skills-graph.jar move-demo [--SETTING=VALUE ...]
				      moves the dates of the demo organisation to today and exits: with 0 when
				      they are, 1 when the graph is something else or could not be opened
				  java -jar skills-graph.jar help | version
				      prints this help, or the version

				The most useful settings (src/docs/operating.md lists all of them):
				  --server.port=8080                          the port of the API
				  --skills-graph.embedded.directory=data      where the embedded database keeps its store
				  --skills-graph.demo=false                   leaves an empty graph empty
				  --spring.neo4j.uri=neo4j+s://host:7687      a Neo4j server instead of the embedded one
				""".formatted(version());
	}

	private static String version() {
		String version = Launcher.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "(not from a jar)";
	}

	private static String printable(String text) {
		return text.replaceAll("\\p{Cntrl}", "?");
	}

}
