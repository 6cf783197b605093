package org.skillsgraph.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;

/**
 * What a service reports about its requests, kept for inspection.
 */
final class RecordedTraces {

	private RecordedTraces() {
	}

	/** Keeps the spans that are handed over for export. */
	static class Spans implements SpanExporter {

		private final Collection<SpanData> spans = new ConcurrentLinkedQueue<>();

		@Override
		public CompletableResultCode export(Collection<SpanData> ended) {
			spans.addAll(ended);
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode flush() {
			return CompletableResultCode.ofSuccess();
		}

		@Override
		public CompletableResultCode shutdown() {
			return CompletableResultCode.ofSuccess();
		}

		String everything() {
			return spans.toString();
		}

		/**
		 * {@return span names, each under its parent, in order of their start}
		 */
		String tree(String trace) {
			List<SpanData> own = spans.stream().filter((span) -> span.getTraceId().equals(trace)).toList();
			StringBuilder tree = new StringBuilder();
			own.stream()
				.filter((span) -> own.stream().noneMatch((other) -> other.getSpanId().equals(span.getParentSpanId())))
				.forEach((root) -> write(root, own, "", tree));
			return tree.toString();
		}

		private static void write(SpanData span, List<SpanData> all, String indent, StringBuilder tree) {
			tree.append(indent).append(span.getName()).append('\n');
			all.stream()
				.filter((child) -> child.getParentSpanId().equals(span.getSpanId()))
				.sorted((one, other) -> Long.compare(one.getStartEpochNanos(), other.getStartEpochNanos()))
				.forEach((child) -> write(child, all, indent + "  ", tree));
		}

	}

	/** Receives OTLP over HTTP without parsing it. */
	static final class Receiver implements AutoCloseable {

		private final HttpServer server;

		private final ByteArrayOutputStream received = new ByteArrayOutputStream();

		Receiver() throws IOException {
			server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/v1/traces", (exchange) -> {
				received.writeBytes(exchange.getRequestBody().readAllBytes());
				exchange.sendResponseHeaders(200, -1);
				exchange.close();
			});
			server.start();
		}

		String address() {
			return "http://localhost:" + server.getAddress().getPort() + "/v1/traces";
		}

		String received() {
			return received.toString(StandardCharsets.ISO_8859_1);
		}

		@Override
		public void close() {
			server.stop(0);
		}

	}

}
