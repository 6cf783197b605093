package org.skillsgraph.imports;

import java.io.PrintStream;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command {@code move-demo}: moves the dates of the demo organisation to today and
 * exits. Standard output is one line; logs go to standard error.
 */
public final class MoveDemoCommand {

	static final String NAME = "move-demo";

	/** The dates are those of this week. */
	private static final int COMPLETE = 0;

	private MoveDemoCommand() {
	}

	/**
	 * {@return whether a command line asks for it}
	 */
	public static boolean isMeantBy(String... arguments) {
		return Command.of(arguments).isNamed(NAME);
	}

	/**
	 * {@return the exit status: 0 when the dates are those of this week, 1 when nothing
	 * was moved because the graph isn't the demo organisation or can't be reached}
	 * @param application whose configuration says where the graph is
	 * @param arguments of the command line
	 */
	public static int run(Class<?> application, String... arguments) {
		return Command.run("move of the demo organisation",
				(output) -> run(application, Command.of(arguments), output));
	}

	private static int run(Class<?> application, Command command, PrintStream output) {
		if (command.words().size() > 1) {
			throw new IllegalArgumentException(
					"%s takes settings only, such as --skills-graph.embedded.directory=data.".formatted(NAME));
		}
		if (command.options().stream().anyMatch((option) -> option.startsWith("--dry"))) {
			throw new IllegalArgumentException("%s has no dry run.".formatted(NAME));
		}
		// Where there is no store, none is left behind.
		try (TemporaryStore store = new TemporaryStore();
				ConfigurableApplicationContext context = command.start(application, store)) {
			output.println(text(context.getBean(MovingDemo.class).toToday()));
			return COMPLETE;
		}
	}

	private static String text(long weeks) {
		if (weeks == 0) {
			return "The demo organisation is of this week: nothing was moved.";
		}
		return "The demo organisation was moved %s by %s.".formatted((weeks > 0) ? "on" : "back",
				DemoDay.text(Math.abs(weeks)));
	}

}
