package org.skillsgraph;

import java.security.CodeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.execution.instrumentation.Instrumentation;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;

import org.springframework.boot.web.servlet.AbstractFilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.graphql.server.WebGraphQlInterceptor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide shows the order in which a request passes filters, interceptors and
 * instrumentations.
 */
@SkillsGraphTest
class RequestOrderTests {

	private static final Pattern ROW = Pattern
		.compile("(?m)^\\| (filter|interceptor|instrumentation) \\| `(\\w+)` \\|");

	private final ConfigurableApplicationContext context;

	RequestOrderTests(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@Test
	void theGuideShowsTheOrder() {
		List<String> shown = ROW.matcher(Guide.WORKING.text())
			.results()
			.map((row) -> row.group(1) + " " + row.group(2))
			.toList();

		assertThat(shown).containsExactlyElementsOf(
				Stream
					.of(filters(), inOrder("interceptor", WebGraphQlInterceptor.class),
							inOrder("instrumentation", Instrumentation.class))
					.flatMap(List::stream)
					.toList());
	}

	private List<String> filters() {
		Map<String, Object> filters = new LinkedHashMap<>(context.getBeansOfType(Filter.class));
		filters.putAll(context.getBeansOfType(AbstractFilterRegistrationBean.class));
		return inOrder("filter", filters);
	}

	private List<String> inOrder(String kind, Class<?> type) {
		return inOrder(kind, new LinkedHashMap<>(context.getBeansOfType(type)));
	}

	/** Beans of libraries and of tests aren't part of the guide. */
	private List<String> inOrder(String kind, Map<String, Object> beans) {
		return beans.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(AnnotationAwareOrderComparator.INSTANCE))
			.map((bean) -> name(bean.getKey(), bean.getValue()))
			.filter((name) -> !name.isEmpty())
			.map((name) -> kind + " " + name)
			.toList();
	}

	/** A filter that a configuration registers is named after that configuration. */
	private String name(String bean, Object value) {
		Class<?> type = (value instanceof AbstractFilterRegistrationBean<?>) ? configuration(bean) : value.getClass();
		return isProduction(type) ? type.getSimpleName() : "";
	}

	private Class<?> configuration(String bean) {
		String name = context.getBeanFactory().getBeanDefinition(bean).getFactoryBeanName();
		return (name != null) ? Objects.requireNonNull(context.getType(name)) : Object.class;
	}

	private static boolean isProduction(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		CodeSource ours = SkillsGraph.class.getProtectionDomain().getCodeSource();
		return source != null && source.getLocation().equals(ours.getLocation());
	}

}
