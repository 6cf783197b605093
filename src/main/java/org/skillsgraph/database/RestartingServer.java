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
 * A Neo4j server in this process that is started anew when its database gives up. After
 * an error while writing, of a full disk for example, a database answers nothing any
 * more, not even reads, until it is restarted. What it had committed is in its log.
 */
final class RestartingServer implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(RestartingServer.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** A server starts even where its database can't be opened. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String DATABASE = "neo4j";

	/** With less it would soon give up again. */
	private static final DataSize FREE_SPACE_NEEDED = DataSize.ofMegabytes(32);

	private final DatabaseEventListener listener = new DatabaseEventListenerAdapter() {

		@Override
		public void databasePanic(DatabaseEventContext event) {
			// Its own thread has to go on to tell whoever asked.
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
		 * {@return a server that was started}
		 * @param port where it is to answer; none for the usual one
		 * @param listener is told from the beginning what its databases meet
		 */
		DatabaseManagementService start(OptionalInt port, DatabaseEventListener listener);

	}

	/**
	 * Starts a server and keeps it running.
	 * @param directory of its store
	 * @param starting starts it, at the same port each time
	 */
	RestartingServer(Path directory, Starting starting) {
		this.directory = directory;
		this.starting = starting;
		// A database may give up before we have it.
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
	 * {@return where it answers} It is the same port after a restart.
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

	/** Also true when nobody needs it any more. */
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
