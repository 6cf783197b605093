package org.skillsgraph.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits bodies that the request's route reads. Accepting only JSON also keeps other
 * sites out: a browser sends it across sites only after a preflight request.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class BodyFilter extends OncePerRequestFilter {

	private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

	private final Routes routes;

	private final int limit;

	private final Duration patience;

	BodyFilter(Routes routes, BodySettings settings) {
		this.routes = routes;
		this.limit = Math.toIntExact(settings.bodyLimit().toBytes());
		this.patience = settings.bodyPatience();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return BODILESS.contains(request.getMethod()) || isBareDelete(request);
	}

	private boolean isBareDelete(HttpServletRequest request) {
		return HttpMethod.DELETE.matches(request.getMethod()) && routes.of(request).has(HttpMethod.DELETE)
				&& request.getContentType() == null && request.getContentLengthLong() <= 0
				&& request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		RouteBody expected = routes.of(request).body();
		if (!expected.accepts(request.getContentType())) {
			HttpRejection.UNSUPPORTED_MEDIA_TYPE.write(response, "The body must be " + expected.typesInWords() + ".");
			return;
		}
		int most = limit(expected);
		if (request.getContentLengthLong() > most) {
			HttpRejection.TOO_LARGE.write(response);
			return;
		}
		byte[] body = read(request.getInputStream(), most);
		if (body == null) {
			HttpRejection.TOO_SLOW.write(response);
			return;
		}
		if (body.length > most) {
			HttpRejection.TOO_LARGE.write(response);
			return;
		}
		if (!expected.shape().fits(body)) {
			HttpRejection.BAD_REQUEST.write(response, "The body must be " + expected.shape() + ".");
			return;
		}
		chain.doFilter(new Buffered(request, body), response);
	}

	private int limit(RouteBody expected) {
		DataSize own = expected.limit();
		return (own != null) ? Math.toIntExact(own.toBytes()) : limit;
	}

	/**
	 * {@return the body, up to one byte over the limit} A chunked body doesn't say its
	 * length. Null when the body trickles in: each byte arrives in time, but not all.
	 */
	private byte @Nullable [] read(InputStream input, int most) throws IOException {
		long until = System.nanoTime() + patience.toNanos();
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		byte[] some = new byte[8192];
		while (body.size() <= most) {
			int read = input.read(some, 0, Math.min(some.length, most + 1 - body.size()));
			if (read < 0) {
				break;
			}
			if (System.nanoTime() - until > 0) {
				return null;
			}
			body.write(some, 0, read);
		}
		return body.toByteArray();
	}

	private static final class Buffered extends HttpServletRequestWrapper {

		private final ServletInputStream body;

		private Buffered(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new Body(new ByteArrayInputStream(body));
		}

		@Override
		public ServletInputStream getInputStream() {
			return body;
		}

	}

	private static final class Body extends ServletInputStream {

		private final ByteArrayInputStream bytes;

		private Body(ByteArrayInputStream bytes) {
			this.bytes = bytes;
		}

		@Override
		public int read() {
			return bytes.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return bytes.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return bytes.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is here already.");
		}

	}

}
