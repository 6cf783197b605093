package org.skillsgraph.tokens;

/** The setting for service accounts doesn't name a claim and its value. */
final class ServiceClaimException extends RuntimeException {

	ServiceClaimException(String setting) {
		super("skills-graph.security.service-claim doesn't name a claim and its value: `%s`.".formatted(setting));
	}

}
