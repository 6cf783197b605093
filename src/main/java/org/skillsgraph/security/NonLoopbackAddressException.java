package org.skillsgraph.security;

import java.net.InetAddress;

/** Local mode was configured to listen where others can connect. */
final class NonLoopbackAddressException extends RuntimeException {

	NonLoopbackAddressException(InetAddress address) {
		super("Without an issuer of tokens everybody is an administrator, so the service does not listen on "
				+ address.getHostAddress() + ".");
	}

}
