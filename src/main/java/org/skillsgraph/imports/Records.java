package org.skillsgraph.imports;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * Hands on the records of a file as they stand there, each with the line where it begins.
 */
final class Records extends AbstractBaseCsvCallbackHandler<Records.Raw> {

	private int line;

	private List<String> values = new ArrayList<>();

	@Override
	protected void handleBegin(long startingLine) {
		line = Math.toIntExact(startingLine);
		values = new ArrayList<>(values.size());
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		values.add(new String(buffer, offset, length));
	}

	@Override
	protected Raw buildRecord() {
		return new Raw(line, values);
	}

	/**
	 * {@return where the record begins that is being read}
	 */
	int line() {
		return line;
	}

	/**
	 * A record.
	 *
	 * @param line where it begins
	 * @param values as many as it has
	 */
	record Raw(int line, List<String> values) {
	}

}
