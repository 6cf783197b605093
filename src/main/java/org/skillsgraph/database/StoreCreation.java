package org.skillsgraph.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

import org.neo4j.graphdb.GraphDatabaseService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.Assert;
import org.springframework.util.FileSystemUtils;

/**
 * Marks a store with a file while Neo4j creates it. A process that is killed at that time
 * may leave a store that Neo4j can't open any more. Nobody has written to it yet, so the
 * next start creates it anew.
 */
final class StoreCreation {

	private static final Logger log = LoggerFactory.getLogger(StoreCreation.class);

	/** What Neo4j creates at its first start and can't open half-done. */
	private static final List<String> STORE = List.of("databases", "transactions");

	/** A server starts even if a database of it can't be opened. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Path mark;

	private StoreCreation(Path directory) {
		this.mark = directory.resolve("creating");
	}

	/**
	 * Marks the store if there is none yet, and removes one that wasn't finished. A store
	 * without a mark is left alone.
	 * @param directory of the store, locked by this process
	 * @return the creation, which is to be ended
	 * @throws IOException if files can't be written or removed
	 */
	static StoreCreation begin(Path directory) throws IOException {
		StoreCreation creation = new StoreCreation(directory);
		if (Files.exists(creation.mark)) {
			log.info("The database in {} wasn't created completely; it is created anew.", directory);
			for (String part : STORE) {
				FileSystemUtils.deleteRecursively(directory.resolve(part));
			}
		}
		else if (STORE.stream().map(directory::resolve).noneMatch(Files::exists)) {
			creation.mark();
		}
		return creation;
	}

	private void mark() throws IOException {
		try (FileChannel file = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			file.force(true);
		}
	}

	/**
	 * Removes the mark, before anything is written to the store.
	 * @param database in the store, started
	 * @throws IOException if the mark can't be removed
	 */
	void end(GraphDatabaseService database) throws IOException {
		if (!Files.exists(mark)) {
			return;
		}
		Assert.state(database.isAvailable(PATIENCE.toMillis()),
				() -> "The database in %s can't be created; its logs/debug.log says why.".formatted(mark.getParent()));
		Files.delete(mark);
	}

}
