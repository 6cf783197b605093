package org.skillsgraph.tokens;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Present only in local mode: no token issuer is configured, so the service answers this
 * machine only, and a caller without a token runs the service.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Conditional(LocalMode.NoIssuer.class)
public @interface LocalMode {

	class NoIssuer implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return in(context.getEnvironment());
		}

		public static boolean in(Environment environment) {
			return !StringUtils
				.hasText(environment.getProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri"));
		}

	}

}
