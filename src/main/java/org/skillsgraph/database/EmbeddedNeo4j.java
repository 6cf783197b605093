package org.skillsgraph.database;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.event.DatabaseEventListener;
import org.neo4j.kernel.api.impl.schema.fulltext.FulltextIndexReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A Neo4j inside this process, queried through the same driver as an external one: it
 * listens on the loopback interface only and requires a password.
 */
final class EmbeddedNeo4j implements Neo4jConnectionDetails, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4j.class);

	private static final String LOOPBACK = "127.0.0.1";

	private static final int ANY_PORT = 0;

	private final DirectoryLock lock;

	private final EmbeddedPassword password;

	private final RestartingServer server;

	private boolean closed;

	private EmbeddedNeo4j(DirectoryLock lock, EmbeddedPassword password, RestartingServer server) {
		this.lock = lock;
		this.password = password;
		this.server = server;
	}

	/**
	 * {@return a database that accepts queries}
	 * @param settings where its store is and where it listens
	 * @throws DirectoryInUseException when another process has it open
	 * @throws DirectoryUnusableException when it can't be read or written
	 */
	static EmbeddedNeo4j start(EmbeddedSettings settings) {
		Path directory = settings.directory().toAbsolutePath().normalize();
		try {
			Files.createDirectories(directory, EmbeddedPassword.forOwner("rwx------"));
			return start(directory, settings, DirectoryLock.of(directory));
		}
		catch (IOException ex) {
			throw new DirectoryUnusableException(directory, ex);
		}
	}

	private static EmbeddedNeo4j start(Path directory, EmbeddedSettings settings, DirectoryLock lock)
			throws IOException {
		try {
			initialize(FulltextIndexReader.class);
			StoreCreation creation = StoreCreation.begin(directory);
			EmbeddedPassword password = EmbeddedPassword.in(directory);
			RestartingServer server = new RestartingServer(directory, (port, listener) -> port.isPresent()
					? build(directory, settings, port.getAsInt(), listener) : build(directory, settings, listener));
			return new EmbeddedNeo4j(lock, password, server).ready(directory, creation);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/**
	 * Initializes a class before several virtual threads do so at once, as those that
	 * sample indexes do. Each would keep its carrier while it waits for the lock of the
	 * jar. On two processors, no carrier would be left for the holder of that lock.
	 */
	private static void initialize(Class<?> type) {
		try {
			MethodHandles.publicLookup().ensureInitialized(type);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private EmbeddedNeo4j ready(Path directory, StoreCreation creation) throws IOException {
		try {
			if (password.newer()) {
				server.server()
					.database("system")
					.executeTransactionally("ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
							Map.of("password", password.text()));
			}
			creation.end(server.server().database("neo4j"));
			log.info("The database in {} answers at {}", directory, getUri());
			return this;
		}
		catch (IOException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	/**
	 * A port is only known to be free once it is bound, so Neo4j itself tries. A failed
	 * start leaves neither threads nor locks, and the next one takes a third of a second.
	 */
	private static DatabaseManagementService build(Path directory, EmbeddedSettings settings,
			DatabaseEventListener listener) {
		try {
			return build(directory, settings, settings.boltPort(), listener);
		}
		catch (RuntimeException ex) {
			if (settings.boltPort() == ANY_PORT || !portIsTaken(ex)) {
				throw ex;
			}
			log.info("Port {} is taken; the database takes another.", settings.boltPort());
			return build(directory, settings, ANY_PORT, listener);
		}
	}

	private static boolean portIsTaken(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch(PortBindException.class::isInstance);
	}

	private static DatabaseManagementService build(Path directory, EmbeddedSettings settings, int port,
			DatabaseEventListener listener) {
		return new DatabaseManagementServiceBuilder(directory).addDatabaseListener(listener)
			.setConfig(GraphDatabaseSettings.data_directory, directory)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes())
			// All transactions share seven tenths of the heap, Neo4j's default; one may
			// have a quarter of that.
			.setConfig(GraphDatabaseSettings.memory_transaction_global_max_size, transactionMemory())
			.setConfig(GraphDatabaseSettings.memory_transaction_max_size, transactionMemory() / 4)
			// A quarter of a gigabyte of empty log is a lot for a small organisation.
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port))
			// The driver is closed first: no client is left to wait ten more seconds for.
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(HttpConnector.enabled, false)
			.setConfig(HttpsConnector.enabled, false)
			// Nothing leaves the machine: no usage report, no broadcasts.
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(FleetManagementSettings.fleet_manager_enabled, false)
			.build();
	}

	private static long transactionMemory() {
		return Runtime.getRuntime().maxMemory() / 10 * 7;
	}

	@Override
	public URI getUri() {
		return URI.create("bolt://" + LOOPBACK + ":" + server.port());
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic("neo4j", password.text());
	}

	/** A second caller waits for the first, and finds it closed. */
	@Override
	public synchronized void close() {
		if (closed) {
			return;
		}
		closed = true;
		try {
			server.close();
			log.info("The database is closed.");
		}
		finally {
			lock.close();
		}
	}

}
