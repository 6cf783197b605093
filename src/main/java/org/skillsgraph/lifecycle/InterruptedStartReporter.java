package org.skillsgraph.lifecycle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Logs in one line that a signal ended the start: the exceptions it caused are no
 * failure.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class InterruptedStartReporter implements SpringBootExceptionReporter {

	private static final Logger LOG = LoggerFactory.getLogger(InterruptedStartReporter.class);

	private static final long MILLIS_BETWEEN_LOOKS = 50;

	private final ConfigurableApplicationContext context;

	/**
	 * Created by Spring Boot.
	 * @param context that was being started
	 */
	InterruptedStartReporter(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Override
	public boolean reportException(Throwable failure) {
		if (!ProcessEnd.hasBegun()) {
			return false;
		}
		LOG.info("The process was told to end while it started.");
		awaitClosed();
		return true;
	}

	/**
	 * The signal's thread closes a context that was complete. Waits for that: Spring Boot
	 * would close it as well, and warn that it can't.
	 */
	private void awaitClosed() {
		try {
			while (context.isActive()) {
				Thread.sleep(MILLIS_BETWEEN_LOOKS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
