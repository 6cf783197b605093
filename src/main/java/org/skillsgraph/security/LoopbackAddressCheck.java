package org.skillsgraph.security;

import java.net.InetAddress;

import org.skillsgraph.tokens.LocalMode;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Rejects an address that other machines can reach as soon as the settings are read,
 * before a database is opened.
 */
class LoopbackAddressCheck implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean listens = !"none".equalsIgnoreCase(environment.getProperty("spring.main.web-application-type"));
		if (listens && LocalMode.NoIssuer.in(environment)) {
			check(environment);
		}
	}

	private static void check(ConfigurableEnvironment environment) {
		try {
			LoopbackBinding.check(Binder.get(environment).bind("server.address", InetAddress.class).orElse(null));
		}
		catch (BindException ex) {
			// The server's own settings report what is wrong with the address.
		}
	}

}
