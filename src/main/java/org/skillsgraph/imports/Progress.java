package org.skillsgraph.imports;

/**
 * How far an import has come.
 *
 * @param file that is being stored; {@code near skills} while these are rebuilt
 * @param rows of it that are done
 * @param of how many there are in it
 * @param allRows of all files that are done
 * @param seconds since the import began
 */
public record Progress(String file, int rows, int of, int allRows, double seconds) {

	/**
	 * {@return rows done by seconds}
	 */
	public double rowsPerSecond() {
		return (seconds > 0) ? allRows / seconds : 0;
	}

}
