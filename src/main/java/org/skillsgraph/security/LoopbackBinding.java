package org.skillsgraph.security;

import java.net.InetAddress;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.tokens.LocalMode;

import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * In local mode other machines cannot even connect.
 */
@Component
@LocalMode
class LoopbackBinding implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

	private final ServerProperties settings;

	LoopbackBinding(ServerProperties settings) {
		this.settings = settings;
	}

	@Override
	public void customize(ConfigurableServletWebServerFactory factory) {
		InetAddress said = settings.getAddress();
		check(said);
		factory.setAddress((said != null) ? said : InetAddress.ofLiteral("127.0.0.1"));
	}

	/**
	 * Checks that an address belongs to this machine alone.
	 * @param said the address; null when none is configured
	 * @throws NonLoopbackAddressException when others can connect to it
	 */
	static void check(@Nullable InetAddress said) {
		if (said != null && !said.isLoopbackAddress()) {
			throw new NonLoopbackAddressException(said);
		}
	}

	/** After Boot has set its own address. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
