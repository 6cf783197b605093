package org.skillsgraph.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListener;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.unit.DataSize;

/**
 * A Neo4j server in this process that restarts when its database panics. After a write
 * error, of a full disk for example, a database answers nothing any more, not even reads,
 * until it is restarted. Its committed changes are in its log.
 */
final class RestartingServer implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(RestartingServer.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** For the database: a server starts even if its database can't be opened. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String DATABASE = "neo4j";

	/** With less it would soon panic again. */
	private static final DataSize FREE_SPACE_NEEDED = DataSize.ofMegabytes(32);

	private final DatabaseEventListener listener = new DatabaseEventListenerAdapter() {

		@Override
		public void databasePanic(DatabaseEventContext event) {
			// Neo4j's thread must go on, to report the error to the caller.
			Thread.ofPlatform().daemon().name("restart").start(RestartingServer.this::restart);
		}

	};

	private final Path directory;

	private final Starting starting;

	private final int port;

	private DatabaseManagementService server;

	private boolean closed;

	private boolean restarting;

	/** Starts servers. */
	interface Starting {

		/**
		 * {@return a running server}
		 * @param port where it should listen; empty for the usual one
		 * @param listener is told from the beginning what happens to its databases
		 */
		DatabaseManagementService start(OptionalInt port, DatabaseEventListener listener);

	}

	/**
	 * Starts a server and keeps it running.
	 * @param directory of its store
	 * @param starting starts it, on the same port each time
	 */
	RestartingServer(Path directory, Starting starting) {
		this.directory = directory;
		this.starting = starting;
		// The database may panic before the field is set.
		synchronized (this) {
			boolean started = false;
			try {
				this.server = starting.start(OptionalInt.empty(), listener);
				this.port = port(server);
				started = true;
			}
			finally {
				closed = !started;
			}
		}
	}

	private static int port(DatabaseManagementService server) {
		try {
			return ((GraphDatabaseAPI) server.database(DATABASE)).getDependencyResolver()
				.resolveDependency(ConnectorPortRegister.class)
				.getLocalAddress(ConnectorType.BOLT)
				.getPort();
		}
		catch (RuntimeException ex) {
			server.shutdown();
			throw ex;
		}
	}

	/**
	 * {@return the port that it listens on} A restart keeps it.
	 */
	int port() {
		return port;
	}

	synchronized DatabaseManagementService server() {
		return server;
	}

	private void restart() {
		if (!claimRestart()) {
			return;
		}
		LOG.error(
				"The database in {} gave up after an error while writing; {} MB are free there. "
						+ "It is started anew once {} MB are.",
				directory, freeSpace().toMegabytes(), FREE_SPACE_NEEDED.toMegabytes());
		try {
			server().shutdown();
		}
		catch (RuntimeException ex) {
			LOG.warn("The database in {} could not be stopped as it should: {}", directory, ex.getMessage());
		}
		try {
			while (!tryToStart()) {
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized boolean claimRestart() {
		boolean first = !closed && !restarting;
		restarting = true;
		return first;
	}

	/** True also when the server was closed meanwhile. */
	private synchronized boolean tryToStart() {
		if (closed) {
			return true;
		}
		if (freeSpace().compareTo(FREE_SPACE_NEEDED) < 0) {
			return false;
		}
		try {
			DatabaseManagementService next = starting.start(OptionalInt.of(port), listener);
			if (!next.database(DATABASE).isAvailable(PATIENCE.toMillis())) {
				next.shutdown();
				LOG.warn("The database in {} can't be started yet; it is tried again.", directory);
				return false;
			}
			server = next;
			restarting = false;
			LOG.info("The database in {} is started anew.", directory);
			return true;
		}
		catch (RuntimeException ex) {
			LOG.warn("The database in {} can't be started yet: {}", directory, ex.getMessage());
			return false;
		}
	}

	private DataSize freeSpace() {
		try {
			return DataSize.ofBytes(Files.getFileStore(directory).getUsableSpace());
		}
		catch (IOException ex) {
			return DataSize.ofBytes(0);
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		server.shutdown();
	}

}
