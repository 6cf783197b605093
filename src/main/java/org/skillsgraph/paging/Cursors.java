package org.skillsgraph.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;

import org.skillsgraph.errors.BadRequestException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Cursors: the position of a row in its list's order, signed so that clients can't forge
 * one. A cursor is valid only for the list it came from: the same field with the same
 * filter.
 */
@Component
public class Cursors {

	private static final int SIGNATURE = 16;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final CursorKey key;

	Cursors(CursorKey key) {
		this.key = key;
	}

	/**
	 * {@return an opaque cursor}
	 * @param list identifies the list
	 * @param position text, numbers, booleans, dates and timestamps
	 */
	public String sealed(String list, List<?> position) {
		byte[] text = JSON.writeValueAsBytes(position.stream().map(Cursors::written).toList());
		byte[] signature = signature(list, text);
		byte[] both = Arrays.copyOf(signature, SIGNATURE + text.length);
		System.arraycopy(text, 0, both, SIGNATURE, text.length);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
	}

	/**
	 * {@return the position that a cursor was made from}
	 * @param list identifies the list
	 * @param cursor from a client, and therefore untrusted
	 * @throws BadRequestException when it wasn't made here for this list
	 */
	public List<Object> opened(String list, String cursor) {
		try {
			byte[] both = Base64.getUrlDecoder().decode(cursor);
			if (both.length > SIGNATURE) {
				byte[] text = Arrays.copyOfRange(both, SIGNATURE, both.length);
				byte[] signature = Arrays.copyOf(both, SIGNATURE);
				if (MessageDigest.isEqual(signature, signature(list, text))) {
					return read(text);
				}
			}
		}
		catch (IllegalArgumentException | JacksonException ex) {
			// Malformed: rejected below like every other cursor that isn't ours.
		}
		throw new BadRequestException("INVALID_CURSOR",
				"This cursor doesn't belong to this list: take it from the same field with the same arguments.");
	}

	private byte[] signature(String list, byte[] text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(key.secret());
			mac.update(list.getBytes(StandardCharsets.UTF_8));
			mac.update((byte) 0);
			return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object written(Object value) {
		return switch (value) {
			case ZonedDateTime moment -> Map.of("moment", moment.toString());
			case LocalDate day -> Map.of("day", day.toString());
			default -> value;
		};
	}

	private static List<Object> read(byte[] text) {
		List<Object> position = new ArrayList<>();
		for (JsonNode value : JSON.readTree(text)) {
			position.add(value(value));
		}
		return List.copyOf(position);
	}

	private static Object value(JsonNode value) {
		if (value.isObject()) {
			return value.has("day") ? LocalDate.parse(value.get("day").asString())
					: ZonedDateTime.parse(value.get("moment").asString());
		}
		if (value.isIntegralNumber()) {
			return value.longValue();
		}
		if (value.isNumber()) {
			return value.doubleValue();
		}
		return value.isBoolean() ? (Object) value.booleanValue() : value.asString();
	}

}
