package org.skillsgraph.http;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * The bodies that a route reads. A type that a form can send, such as {@code text/plain},
 * lets pages of other sites write without a preflight request.
 *
 * @param types the media types, without parameters
 * @param shape how a body must begin
 * @param limit the largest body; null for {@code skills-graph.security.body-limit}
 */
public record RouteBody(List<MediaType> types, Shape shape, @Nullable DataSize limit) {

	/** One JSON object. */
	public static final RouteBody JSON = of(Shape.OBJECT, MediaType.APPLICATION_JSON);

	/** How a body must begin; its reader parses the rest. */
	public enum Shape {

		/** {@code null} is JSON too, but surprises readers. */
		OBJECT("{", "a JSON object"),

		OBJECT_OR_ARRAY("{[", "a JSON object or array"),

		ANY("", "anything");

		private final String openings;

		private final String words;

		Shape(String openings, String words) {
			this.openings = openings;
			this.words = words;
		}

		boolean fits(byte[] body) {
			int start = 0;
			while (start < body.length && body[start] <= ' ' && body[start] >= 0) {
				start++;
			}
			return this == ANY || (start < body.length && openings.indexOf(body[start]) >= 0);
		}

		@Override
		public String toString() {
			return words;
		}

	}

	public RouteBody {
		types = List.copyOf(types);
	}

	public static RouteBody of(Shape shape, MediaType... types) {
		return new RouteBody(List.of(types), shape, null);
	}

	/**
	 * {@return the same bodies, up to another size}
	 */
	public RouteBody upTo(DataSize size) {
		return new RouteBody(types, shape, size);
	}

	boolean accepts(@Nullable String contentType) {
		try {
			MediaType sent = (contentType != null) ? MediaType.parseMediaType(contentType) : null;
			return sent != null && types.stream().anyMatch((type) -> type.equalsTypeAndSubtype(sent));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	/**
	 * {@return the media types, as in a sentence}
	 */
	String typesInWords() {
		return types.stream().map(MediaType::toString).collect(Collectors.joining(" or "));
	}

}
