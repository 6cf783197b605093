package org.skillsgraph.graph;

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
class StoppedWhileStarting implements SpringBootExceptionReporter {

	private static final Logger LOG = LoggerFactory.getLogger(StoppedWhileStarting.class);

	/**
	 * As Spring Boot makes reporters.
	 * @param context that was being made
	 */
	StoppedWhileStarting(ConfigurableApplicationContext context) {
	}

	@Override
	public boolean reportException(Throwable failure) {
		if (!ProcessEnd.hasBegun()) {
			return false;
		}
		LOG.info("The process was told to end while it started.");
		return true;
	}

}
