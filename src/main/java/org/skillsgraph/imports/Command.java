package org.skillsgraph.imports;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.skillsgraph.csv.PrintableText;
import org.skillsgraph.csv.UnreadableFileException;
import org.skillsgraph.lifecycle.ProcessEnd;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A command line that does something with the graph and ends.
 *
 * @param words that aren't options, the command's name first
 * @param options that begin with two dashes
 */
record Command(List<String> words, List<String> options) {

	/** It could not run. */
	static final int FAILED = 1;

	private static final String PROFILE = "import";

	private static final String NO_DEMO = "--skills-graph.demo=false";

	static Command of(String... arguments) {
		return new Command(Stream.of(arguments).filter((argument) -> !argument.startsWith("--")).toList(),
				Stream.of(arguments).filter((argument) -> argument.startsWith("--")).toList());
	}

	boolean isNamed(String name) {
		return words.stream().findFirst().filter(name::equals).isPresent();
	}

	/**
	 * {@return what the work returns, or {@value #FAILED} if it could not be done, with
	 * the reason in one line} Only the work writes to standard output; everything else
	 * goes to standard error.
	 * @param noun what it is, such as {@code import}
	 * @param work is given the standard output
	 */
	static int run(String noun, ToIntFunction<PrintStream> work) {
		PrintStream output = System.out;
		System.setOut(System.err);
		try {
			return work.applyAsInt(output);
		}
		catch (UnreadableFileException | NoDemoException ex) {
			return failed(String.valueOf(ex.getMessage()));
		}
		catch (RuntimeException ex) {
			return failed(ProcessEnd.hasBegun() ? "The %s was stopped. Run it again.".formatted(noun)
					: "The %s could not run: %s".formatted(noun, reason(ex)));
		}
		finally {
			output.flush();
			System.setOut(output);
		}
	}

	/**
	 * {@return the beans that do the work} They load no demo organisation.
	 * @param application whose configuration says where the graph is
	 * @param initializers of the context
	 */
	ConfigurableApplicationContext start(Class<?> application, ApplicationContextInitializer<?>... initializers) {
		return new SpringApplicationBuilder(application).profiles(PROFILE)
			.initializers(initializers)
			.run(Stream.concat(options.stream(), Stream.of(NO_DEMO)).toArray(String[]::new));
	}

	private static int failed(String message) {
		System.err.println(PrintableText.line(message));
		return FAILED;
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
