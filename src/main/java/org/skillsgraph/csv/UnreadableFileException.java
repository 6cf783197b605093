package org.skillsgraph.csv;

/**
 * The directory or one of its files can't be read at all, so nothing was written. The
 * message is one line for the person who started the import.
 */
public class UnreadableFileException extends RuntimeException {

	public UnreadableFileException(String message) {
		super(message);
	}

}
