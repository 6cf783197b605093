package org.skillsgraph.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.FixedClock;

import org.springframework.beans.factory.BeanFactory;

/** The beans of the suite's service, for benchmarks that run in its process. */
public final class Engine {

	/** The day of the suite's clock. */
	public static final LocalDate TODAY = FixedClock.NOW.atZone(ZoneOffset.UTC).toLocalDate();

	private static @Nullable BeanFactory beans;

	private Engine() {
	}

	static void of(BeanFactory beans) {
		Engine.beans = beans;
	}

	/**
	 * {@return the only bean of a type}
	 */
	public static <T> T bean(Class<T> type) {
		if (beans == null) {
			throw new IllegalStateException("There is no service yet");
		}
		return beans.getBean(type);
	}

}
