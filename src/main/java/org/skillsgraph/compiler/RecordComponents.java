package org.skillsgraph.compiler;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Reads records by the names of their components, which are the schema's names.
 */
final class RecordComponents {

	private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {

		@Override
		protected Map<String, Method> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents())
				.collect(Collectors.toMap(RecordComponent::getName, RecordComponents::accessor));
		}

	};

	private RecordComponents() {
	}

	private static Method accessor(RecordComponent component) {
		Method accessor = component.getAccessor();
		ReflectionUtils.makeAccessible(accessor);
		return accessor;
	}

	/**
	 * {@return the value of a component} Null as well when the record has none of that
	 * name.
	 */
	static @Nullable Object value(Record record, String component) {
		Method accessor = ACCESSORS.get(record.getClass()).get(component);
		return (accessor != null) ? ReflectionUtils.invokeMethod(accessor, record) : null;
	}

}
