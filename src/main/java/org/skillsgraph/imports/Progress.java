package org.skillsgraph.imports;

/**
 * The progress of an import.
 *
 * @param file being stored; {@code near skills} while these are rebuilt
 * @param rows done in this file
 * @param of the number of rows in this file
 * @param allRows done in all files
 * @param seconds since the import began
 */
public record Progress(String file, int rows, int of, int allRows, double seconds) {

	/**
	 * {@return rows done per second}
	 */
	public double rowsPerSecond() {
		return (seconds > 0) ? allRows / seconds : 0;
	}

}
