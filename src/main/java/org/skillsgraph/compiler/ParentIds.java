package org.skillsgraph.compiler;

import java.util.Objects;

import graphql.schema.DataFetchingEnvironment;
import org.skillsgraph.graph.Id;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Passes the id of the object whose field a controller resolves to a parameter of type
 * {@link Id}.
 */
@Component
final class ParentIds implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().equals(Id.class);
	}

	/** In place of such a field the compiler reads the object's key. */
	@Override
	public Id resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		AnswerObject parent = Objects.requireNonNull(environment.getSource());
		return new Id(parent.type(), String.valueOf(parent.values().get(environment.getMergedField().getResultKey())));
	}

}
