package org.skillsgraph.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * The text of a file, which can be reread from a recent line. Only a window of it is in
 * memory: from the line where the current record begins to the parser's position.
 */
final class CsvText extends Reader {

	private static final int BLOCK = 8_192;

	/** The least to discard at once: each time the rest of the window is moved. */
	private static final int LEAST_FORGOTTEN = 65_536;

	private final Reader source;

	private final StringBuilder window = new StringBuilder();

	// The number of the first line kept, and its start in the window.
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
	 * {@return the first line kept, without its line break}
	 * @param longest the most characters to read for it
	 */
	String line(int longest) throws IOException {
		int end = start;
		while ((end < window.length() || fill()) && end - start < longest && !endsLine(window.charAt(end))) {
			end++;
		}
		return window.substring(start, end);
	}

	/**
	 * {@return the number of the first line kept}
	 */
	int lineNumber() {
		return line;
	}

	/**
	 * {@return the number of characters read since the first line kept}
	 */
	int length() {
		return next - start;
	}

	/**
	 * {@return whether the line exists; reading continues from it}
	 * @param from the number of the line, not before the first line kept
	 */
	boolean goTo(int from) throws IOException {
		boolean found = keepFrom(from);
		next = start;
		return found;
	}

	/**
	 * Discards lines that won't be reread.
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

	/** A line that is being skipped won't be reread. */
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
