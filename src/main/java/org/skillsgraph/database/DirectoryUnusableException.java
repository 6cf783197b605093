package org.skillsgraph.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The store's directory can't be created, read or written. */
final class DirectoryUnusableException extends RuntimeException {

	DirectoryUnusableException(Path directory, IOException cause) {
		super("The database in %s can't be opened: %s.".formatted(directory, reason(cause)), cause);
	}

	// The messages of these exceptions are only a path.
	private static String reason(IOException cause) {
		return switch (cause) {
			case AccessDeniedException denied -> "there is no permission for " + denied.getFile();
			case FileAlreadyExistsException exists -> exists.getFile() + " is a file, not a directory";
			case NoSuchFileException missing -> missing.getFile() + " can't be made";
			default -> String.valueOf(cause.getMessage());
		};
	}

}
