package org.skillsgraph.lifecycle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one line that a signal ended the start: what failed because of it is no
 * failure.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class InterruptedStartReporter implements SpringBootExceptionReporter {

	private static final Logger LOG = LoggerFactory.getLogger(InterruptedStartReporter.class);

	private static final long MILLIS_BETWEEN_LOOKS = 50;

	private final ConfigurableApplicationContext context;

	/**
	 * As Spring Boot makes reporters.
	 * @param context that was being made
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
	 * The thread that the signal started closes a context that was complete. Spring Boot
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
