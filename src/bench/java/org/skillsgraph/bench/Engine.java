package org.skillsgraph.bench;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/** The suite's service, for benchmarks that run in its process. */
public final class Engine {

	private static @Nullable BeanFactory beans;

	private Engine() {
	}

	static void of(BeanFactory beans) {
		Engine.beans = beans;
	}

	/**
	 * {@return its beans}
	 */
	public static BeanFactory beans() {
		if (beans == null) {
			throw new IllegalStateException("There is no service yet");
		}
		return beans;
	}

}
