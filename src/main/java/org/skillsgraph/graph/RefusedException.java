package org.skillsgraph.graph;

import java.util.HashMap;
import java.util.Map;

import graphql.execution.AbortExecutionException;

/** Ends an execution before anything of it runs. */
final class RefusedException extends AbortExecutionException {

	private final Map<String, Object> extensions;

	RefusedException(String code, String message, Map<String, ?> more) {
		super(message);
		Map<String, Object> all = new HashMap<>(more);
		all.put("code", code);
		this.extensions = Map.copyOf(all);
	}

	RefusedException(String code, String message) {
		this(code, message, Map.of());
	}

	@Override
	public Map<String, Object> getExtensions() {
		return extensions;
	}

}
