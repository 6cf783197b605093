package org.skillsgraph.lifecycle;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Logs once that the service is ready, at which address, and how long the start took.
 */
@Component
@ConditionalOnWebApplication
class ReadyLine {

	private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);

	private static final double MILLIS_PER_SECOND = 1_000;

	private final ServerProperties server;

	private final GraphQlProperties graphQl;

	private final Environment environment;

	ReadyLine(ServerProperties server, GraphQlProperties graphQl, Environment environment) {
		this.server = server;
		this.graphQl = graphQl;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS_PER_SECOND;
		LOG.info("Ready at {}, {} s after the start of the process", address(),
				String.format(Locale.ROOT, "%.1f", seconds));
	}

	private String address() {
		String context = server.getServlet().getContextPath();
		return "%s://%s:%s%s%s".formatted(Ssl.isEnabled(server.getSsl()) ? "https" : "http", host(server.getAddress()),
				environment.getProperty("local.server.port"), (context != null) ? context : "",
				graphQl.getHttp().getPath());
	}

	private static String host(@Nullable InetAddress address) {
		if (address == null || address.isAnyLocalAddress() || address.isLoopbackAddress()) {
			return "localhost";
		}
		String host = address.getHostAddress();
		return host.contains(":") ? "[" + host + "]" : host;
	}

}
