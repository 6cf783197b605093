package org.skillsgraph.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * Starts the embedded database while Spring creates beans: both take seconds, and there
 * is more than one processor. It is closed however the start ends.
 */
class EmbeddedStart implements ApplicationListener<SpringApplicationEvent> {

	private @Nullable StartingDatabase starting;

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationPreparedEvent prepared) {
			begin(prepared.getApplicationContext());
		}
		else if (event instanceof ApplicationFailedEvent failed && starting != null
				&& !isActive(failed.getApplicationContext())) {
			starting.close();
		}
	}

	/** An active context closes the database itself, after the beans that use it. */
	private static boolean isActive(@Nullable ConfigurableApplicationContext context) {
		return context != null && context.isActive();
	}

	private void begin(ConfigurableApplicationContext context) {
		if (EmbeddedDatabase.serverIsNamed(context.getEnvironment())
				|| !ClassUtils.isPresent(DatabaseConfiguration.NoServerNamed.EMBEDDED, getClass().getClassLoader())) {
			return;
		}
		try {
			begin(context,
					Binder.get(context.getEnvironment()).bindOrCreate("skills-graph.embedded", EmbeddedSettings.class));
		}
		catch (BindException ex) {
			// The settings' own bean reports the error.
		}
	}

	private void begin(ConfigurableApplicationContext context, EmbeddedSettings settings) {
		StartingDatabase database = new StartingDatabase(new CompletableFuture<>());
		starting = database;
		// A signal may arrive before any bean has the database to close it.
		SpringApplication.getShutdownHandlers().add(database::close);
		database.answering()
			.completeAsync(() -> EmbeddedNeo4j.start(settings), Thread.ofPlatform().name("database-start")::start);
		context.getBeanFactory().registerSingleton("embeddedStart", database);
	}

	/**
	 * A database that is starting.
	 *
	 * @param answering completes with the database once it accepts queries
	 */
	record StartingDatabase(CompletableFuture<EmbeddedNeo4j> answering) {

		/**
		 * {@return the database} Waits until it accepts queries.
		 */
		EmbeddedNeo4j get() {
			try {
				return answering.get();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("The service was stopped while its database started.", ex);
			}
		}

		/** A database that failed to start is closed already. */
		void close() {
			answering.handle((started, _) -> started).thenAccept(StartingDatabase::close).join();
		}

		private static void close(@Nullable EmbeddedNeo4j started) {
			if (started != null) {
				started.close();
			}
		}

	}

}
