package org.skillsgraph.signin;

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
import org.springframework.util.StringUtils;

/**
 * Present only where people can sign in on the page: an issuer is configured, and the
 * service is a client of it.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Conditional(SignInEnabled.Setting.class)
public @interface SignInEnabled {

	class Setting implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return in(context.getEnvironment());
		}

		public static boolean in(Environment environment) {
			return !LocalMode.NoIssuer.in(environment)
					&& StringUtils.hasText(environment.getProperty("skills-graph.sign-in.client-id"));
		}

	}

}
