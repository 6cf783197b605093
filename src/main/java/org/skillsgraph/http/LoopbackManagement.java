package org.skillsgraph.http;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Binds a separate management port, for health and metrics, to this machine until an
 * address is configured: that port requires no token.
 */
class LoopbackManagement implements EnvironmentPostProcessor {

	private static final String ADDRESS = "management.server.address";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (ManagementPortType.get(environment) == ManagementPortType.DIFFERENT
				&& !environment.containsProperty(ADDRESS)) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("management at home", Map.of(ADDRESS, "127.0.0.1")));
		}
	}

}
