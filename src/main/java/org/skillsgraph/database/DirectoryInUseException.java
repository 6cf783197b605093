package org.skillsgraph.database;

import java.nio.file.Path;

/** Another process has the store in this directory open. */
final class DirectoryInUseException extends RuntimeException {

	DirectoryInUseException(Path directory) {
		super("Another process is using the database in " + directory + ".");
	}

}
