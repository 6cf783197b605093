package org.skillsgraph.signin;

import java.util.stream.Stream;

import org.skillsgraph.http.Route;

/** The rows of the table of routes that are there only where people sign in. */
public final class SignInRows {

	private SignInRows() {
	}

	public static Stream<Route> all() {
		SignInRoute rows = new SignInRoute();
		return Stream.of(rows.beginRoute(), rows.callbackRoute(), rows.signOutRoute(), rows.sessionRoute());
	}

}
