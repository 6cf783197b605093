package org.skillsgraph;

import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide lists every setting of the service with its default, and no others.
 */
class SettingsTests {

	private static final Pattern ROW = Pattern
		.compile("(?m)^\\| `(skills-graph\\.[a-z.-]+)` \\| ?(.*?) ?\\| \\S.* \\|$");

	private static final JavaClasses PRODUCTION = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.skillsgraph");

	@Test
	void theGuideListsEverySettingWithItsDefault() {
		Map<String, String> listed = new TreeMap<>();
		ROW.matcher(Guide.OPERATING.text())
			.results()
			.forEach((row) -> assertThat(listed.put(row.group(1), row.group(2).replace("`", ""))).isNull());

		Map<String, String> settings = new TreeMap<>();
		annotated(ConfigurationProperties.class).forEach((type) -> settings.putAll(settings(type)));
		annotated(ConditionalOnBooleanProperty.class)
			.map((type) -> type.getAnnotation(ConditionalOnBooleanProperty.class))
			.forEach((switched) -> Arrays.stream(switched.name())
				.forEach((name) -> settings.put(name, String.valueOf(switched.matchIfMissing()))));

		assertThat(listed).isEqualTo(settings);
	}

	private static Map<String, String> settings(Class<?> type) {
		String prefix = type.getAnnotation(ConfigurationProperties.class).value();
		// The defaults are on the constructor's parameters.
		return Stream.of(type.getDeclaredConstructors())
			.flatMap((constructor) -> Stream.of(constructor.getParameters()))
			.collect(Collectors.toMap((setting) -> prefix + "." + kebab(setting.getName()), SettingsTests::fallback));
	}

	private static String kebab(String name) {
		return name.replaceAll("(\\p{Upper})", "-$1").toLowerCase(Locale.ROOT);
	}

	private static String fallback(Parameter setting) {
		DefaultValue fallback = setting.getAnnotation(DefaultValue.class);
		return (fallback != null) ? String.join(", ", List.of(fallback.value())) : "";
	}

	private static Stream<Class<?>> annotated(Class<? extends Annotation> annotation) {
		return PRODUCTION.stream().filter((type) -> type.isAnnotatedWith(annotation)).map(JavaClass::reflect);
	}

}
