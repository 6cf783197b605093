package org.skillsgraph.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.skillsgraph.tokens.LocalMode;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Present only where introspection is on: in local mode, where people try things out, and
 * where {@code spring.graphql.schema.introspection.enabled} switches it on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(IntrospectionEnabled.Setting.class)
public @interface IntrospectionEnabled {

	class Setting implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return in(context.getEnvironment());
		}

		public static boolean in(Environment environment) {
			return environment.getProperty("spring.graphql.schema.introspection.enabled", Boolean.class,
					LocalMode.NoIssuer.in(environment));
		}

	}

}
