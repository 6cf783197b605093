package org.skillsgraph.text;

import java.util.HashMap;
import java.util.Map;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.errors.BadRequestException;

/**
 * Converts texts of a request to the form that the graph stores to compare by: arguments
 * and input fields that the schema declares {@code @normalized}.
 */
public final class NormalizedText {

	private static final String DIRECTIVE = "normalized";

	private static final int LONGEST_QUOTE = 60;

	private NormalizedText() {
	}

	/**
	 * {@return the code to compare a language by}
	 * @param text a BCP 47 tag, an ISO 639 code or a name
	 * @throws BadRequestException with code INVALID_INPUT when it is none of these
	 */
	public static String language(String text) {
		return Languages.compared(text)
			.orElseThrow(() -> new BadRequestException("INVALID_INPUT",
					"\"%s\" isn't a language. Name it by BCP 47 tag, such as \"en\" or \"pt-BR\"."
						.formatted((text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text)));
	}

	/**
	 * {@return an argument's value, with all texts in it that are declared so in their
	 * normal form}
	 * @param declared the argument, or a field of an input object
	 * @param value the coerced value
	 * @throws BadRequestException when a text has no such form
	 */
	public static Object of(GraphQLInputValueDefinition declared, Object value) {
		if (value instanceof Map<?, ?> fields
				&& GraphQLTypeUtil.unwrapNonNull(declared.getType()) instanceof GraphQLInputObjectType type) {
			Map<String, @Nullable Object> normal = new HashMap<>();
			fields.forEach((name, field) -> normal.put(String.valueOf(name),
					(field != null) ? of(type.getField(String.valueOf(name)), field) : null));
			return normal;
		}
		return (value instanceof String text && declared.hasAppliedDirective(DIRECTIVE)) ? normal(declared, text)
				: value;
	}

	private static String normal(GraphQLInputValueDefinition declared, String text) {
		String form = declared.getAppliedDirective(DIRECTIVE).getArgument("as").getValue();
		return switch (form) {
			case "LANGUAGE" -> language(text);
			case "NAME" -> NameForm.plain(text);
			case "WORDS" -> NameLookups.beginning(text);
			default -> throw new IllegalStateException("There is no normal form " + form);
		};
	}

}
