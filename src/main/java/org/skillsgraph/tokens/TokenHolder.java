package org.skillsgraph.tokens;

import java.util.List;

import org.skillsgraph.access.Caller;
import org.skillsgraph.access.Viewer;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Who presented a token, and what it lets them do. */
public final class TokenHolder extends AbstractAuthenticationToken {

	private final transient Viewer viewer;

	private final transient Caller caller;

	private final transient AccessRight access;

	public TokenHolder(Viewer viewer, Caller caller, AccessRight access) {
		super(List.of());
		this.viewer = viewer;
		this.caller = caller;
		this.access = access;
		super.setAuthenticated(true);
	}

	public Viewer viewer() {
		return viewer;
	}

	public Caller caller() {
		return caller;
	}

	public AccessRight access() {
		return access;
	}

	/** The token itself isn't kept, so that it can't be logged. */
	@Override
	public Object getCredentials() {
		return "";
	}

	@Override
	public Object getPrincipal() {
		return caller.name();
	}

}
