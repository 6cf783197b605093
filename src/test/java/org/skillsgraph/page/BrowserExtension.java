package org.skillsgraph.page;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.skillsgraph.GraphQlClient;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Starts the suite's browser with the first test that needs it, opens a window for each
 * test, and fails the test at its end for what went wrong unseen.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		ConditionEvaluationResult result = condition(Chromium.directories(), System.getenv(Chromium.SETTING));
		if (result.isDisabled()) {
			suite(context).computeIfAbsent(LeftOut.class, (_) -> new LeftOut(result.getReason().orElse("")),
					LeftOut.class);
		}
		return result;
	}

	/**
	 * {@return whether the tests run} They also do where a required browser is missing,
	 * and then fail.
	 */
	static ConditionEvaluationResult condition(List<Path> directories, @Nullable String setting) {
		if (Chromium.REQUIRED.equals(setting) || Chromium.in(directories).isPresent()) {
			return ConditionEvaluationResult.enabled("The browser tests run");
		}
		return ConditionEvaluationResult
			.disabled("LEFT OUT: the browser tests, because there is no Chromium in " + directories);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browsing.class;
	}

	@Override
	public Browsing resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).computeIfAbsent(Browsing.class, (_) -> browsing(context), Browsing.class);
	}

	private static Browsing browsing(ExtensionContext context) {
		Chromium chromium = suite(context).computeIfAbsent(Chromium.class, (_) -> start(), Chromium.class);
		String origin = SpringExtension.getApplicationContext(context).getBean(GraphQlClient.class).address();
		return new Browsing(chromium.window(), origin);
	}

	private static Chromium start() {
		List<Path> directories = Chromium.directories();
		return Chromium.start(Chromium.in(directories)
			.orElseThrow(() -> new IllegalStateException("There is no Chromium in " + directories)));
	}

	private static Store suite(ExtensionContext context) {
		return context.getRoot().getStore(NAMESPACE);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Browsing browsing = context.getStore(NAMESPACE).get(Browsing.class, Browsing.class);
		if (browsing != null) {
			boolean failed = context.getExecutionException().isPresent() || !browsing.unexpected().isEmpty();
			try {
				if (failed) {
					browsing.screenshot("failed/%s.%s".formatted(context.getRequiredTestClass().getSimpleName(),
							context.getRequiredTestMethod().getName()));
				}
			}
			finally {
				browsing.end();
			}
		}
	}

	/** Says at the end of the suite, where it is read, that there was no browser. */
	private record LeftOut(String reason) implements AutoCloseable {

		@Override
		public void close() {
			System.err.println(reason);
		}

	}

}
