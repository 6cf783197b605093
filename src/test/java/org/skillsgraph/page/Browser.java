package org.skillsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Loads pages and files as a browser does.
 *
 * @param service the address of the service
 */
record Browser(URI service) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/**
	 * {@return the response to a GET}
	 * @param path within the service
	 * @param headers names and values
	 */
	HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path));
		try {
			return HTTP.send(((headers.length > 0) ? request.headers(headers) : request).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * {@return a header of a response, empty if there is none}
	 */
	static String header(HttpResponse<?> response, String name) {
		return response.headers().firstValue(name).orElse("");
	}

}
