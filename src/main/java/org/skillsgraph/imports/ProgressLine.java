package org.skillsgraph.imports;

import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * Prints the progress of an import: once a second, and at the end of every file.
 */
final class ProgressLine implements Consumer<Progress> {

	private final PrintStream output;

	private double last;

	ProgressLine(PrintStream output) {
		this.output = output;
	}

	@Override
	public void accept(Progress progress) {
		if (progress.rows() == progress.of() || progress.seconds() - last >= 1) {
			last = progress.seconds();
			if (progress.file().equals(NearSkillsAfterImport.NAME)) {
				output.printf("%s: of %d of %d skills%n", progress.file(), progress.rows(), progress.of());
				return;
			}
			output.printf("%s: %d of %d rows, %.0f rows/s%n", progress.file(), progress.rows(), progress.of(),
					progress.rowsPerSecond());
		}
	}

}
