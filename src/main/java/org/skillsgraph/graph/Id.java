package org.skillsgraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of an object: its type in the schema and its key within the type. Clients see an
 * opaque text; since it carries the type, looking an id up is one seek.
 *
 * @param type the name of an object type of the schema
 * @param key unique within the type
 */
public record Id(String type, String key) {

	private static final Pattern TYPE = Pattern.compile("[A-Za-z]{1,50}");

	/**
	 * {@return the opaque text for clients}
	 */
	public String opaque() {
		byte[] text = (type + ':' + key).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
	}

	/**
	 * {@return the id in an opaque text} Empty when this service can't have made it.
	 * @param opaque from a client, and therefore untrusted
	 */
	public static Optional<Id> of(String opaque) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(opaque));
			String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
			int colon = text.indexOf(':');
			if (colon < 0 || !TYPE.matcher(text.substring(0, colon)).matches()) {
				return Optional.empty();
			}
			return Optional.of(new Id(text.substring(0, colon), text.substring(colon + 1)));
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	/**
	 * {@return the key in an opaque text} Empty when it isn't an id of this type.
	 * @param type the name of an object type of the schema
	 * @param opaque from a client, and therefore untrusted
	 */
	public static Optional<String> keyOf(String type, String opaque) {
		return of(opaque).filter((id) -> id.type().equals(type)).map(Id::key);
	}

}
