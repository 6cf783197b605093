package org.skillsgraph.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of a file, which can be read again from a line on that isn't far back. Only a
 * window of it is in memory: from the line where the current record begins to where the
 * parser has come.
 */
final class CsvText extends Reader {

	private static final int BLOCK = 8_192;

	/** As much is forgotten at once, since the rest is moved each time. */
	private static final int LEAST_FORGOTTEN = 65_536;

	private final Reader source;

	private final StringBuilder window = new StringBuilder();

	// The line that begins at this place of the window is the first that is kept.
	private int line = 1;

	private int start;

	private int next;

	CsvText(Reader source) {
		this.source = source;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (next == window.length() && !fill()) {
			return -1;
		}
		int count = Math.min(length, window.length() - next);
		window.getChars(next, next + count, buffer, offset);
		next += count;
		return count;
	}

	/**
	 * {@return the first line that is kept, without its end}
	 * @param longest the number of characters that are read for it
	 */
	String line(int longest) throws IOException {
		int end = start;
		while ((end < window.length() || fill()) && end - start < longest && !endsLine(window.charAt(end))) {
			end++;
		}
		return window.substring(start, end);
	}

	/**
	 * {@return the number of the first line that is kept}
	 */
	int lineNumber() {
		return line;
	}

	/**
	 * {@return how many characters were read since the first line that is kept}
	 */
	int length() {
		return next - start;
	}

	/**
	 * {@return whether there is a line, from which reading goes on}
	 * @param from the number of the line, not before the first that is kept
	 */
	boolean goTo(int from) throws IOException {
		boolean found = keepFrom(from);
		next = start;
		return found;
	}

	/**
	 * Forgets lines that nobody will go back to.
	 * @param before the number of the first line to keep, which has been read
	 */
	void forget(int before) throws IOException {
		if (length() < LEAST_FORGOTTEN) {
			return;
		}
		keepFrom(before);
		if (start > LEAST_FORGOTTEN && start > window.length() / 2) {
			window.delete(0, start);
			next -= start;
			start = 0;
		}
	}

	private boolean keepFrom(int from) throws IOException {
		while (line < from) {
			if (start == window.length() && !fill()) {
				return false;
			}
			forgetLongLine();
			char character = window.charAt(start++);
			if (endsLine(character)) {
				line++;
				skipLineFeedAfter(character);
			}
		}
		return start < window.length() || fill();
	}

	/** Nobody goes back into a line that is left behind. */
	private void forgetLongLine() {
		if (start > LEAST_FORGOTTEN && start == window.length() - 1) {
			window.delete(0, start);
			next = Math.max(0, next - start);
			start = 0;
		}
	}

	private void skipLineFeedAfter(char character) throws IOException {
		boolean more = character == '\r' && (start < window.length() || fill());
		if (more && window.charAt(start) == '\n') {
			start++;
		}
	}

	private static boolean endsLine(char character) {
		return character == '\n' || character == '\r';
	}

	private boolean fill() throws IOException {
		char[] block = new char[BLOCK];
		int count = source.read(block);
		if (count > 0) {
			window.append(block, 0, count);
		}
		return count > 0;
	}

	@Override
	public void close() throws IOException {
		source.close();
	}

}
