package org.skillsgraph.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's browser without a screen: it keeps the cookies of each host and port, and
 * follows a redirect when it is told to.
 */
final class Visitor {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

	private final URI page;

	private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

	Visitor(URI page) {
		this.page = page;
	}

	HttpResponse<String> get(String address) {
		return send(HttpRequest.newBuilder(page.resolve(address)).header("Accept", "text/html,*/*"));
	}

	HttpResponse<String> post(String address, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(page.resolve(address))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	/**
	 * {@return where a redirect leads to}
	 */
	static String location(HttpResponse<String> answer) {
		return answer.request().uri().resolve(answer.headers().firstValue("Location").orElseThrow()).toString();
	}

	/**
	 * Signs in, from an address of the page.
	 * @return the answer of the page to the way back
	 */
	HttpResponse<String> signIn(String email, String target) {
		return get(comeBack(email, target));
	}

	/**
	 * {@return the address by which the issuer leads back to the page}
	 */
	String comeBack(String email, String target) {
		String issuer = location(get("/sign-in?to=" + encoded(target)));
		HttpResponse<String> answer = get(issuer);
		if (location(answer).endsWith("/login")) {
			Matcher form = FORM_TOKEN.matcher(get(location(answer)).body());
			String token = form.find() ? form.group(1) : "";
			HttpResponse<String> entered = send(HttpRequest.newBuilder(URI.create(location(answer)))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("username=%s&password=%s&_csrf=%s".formatted(encoded(email),
						encoded(LoginService.PASSWORD), encoded(token)))));
			answer = get(location(entered));
		}
		return location(answer);
	}

	/**
	 * {@return what the service says of the session}
	 */
	JsonNode session() {
		return JsonMapper.shared().readTree(get("/session").body());
	}

	/**
	 * {@return the header that shows that a request comes from the page, and its value}
	 */
	String[] fromThePage() {
		JsonNode session = session();
		return new String[] { session.get("header").asString(), session.get("token").asString() };
	}

	/**
	 * {@return the answer to a question of the page}
	 */
	HttpResponse<String> ask(String query) {
		return post("/graphql", JsonMapper.shared().writeValueAsString(Map.of("query", query)), fromThePage());
	}

	/**
	 * {@return the names of the page's cookies, with their values}
	 */
	Map<String, String> cookies() {
		return cookies.getOrDefault(page.getAuthority(), Map.of());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		Map<String, String> sent = cookies.getOrDefault(request.build().uri().getAuthority(), Map.of());
		if (!sent.isEmpty()) {
			request.header("Cookie",
					sent.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		try {
			HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
			answer.headers().allValues("Set-Cookie").forEach((cookie) -> keep(answer.uri().getAuthority(), cookie));
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String host, String header) {
		HttpCookie cookie = HttpCookie.parse("Set-Cookie: " + header).getFirst();
		Map<String, String> kept = cookies.computeIfAbsent(host, (_) -> new ConcurrentHashMap<>());
		if (cookie.getMaxAge() == 0) {
			kept.remove(cookie.getName());
		}
		else {
			kept.put(cookie.getName(), cookie.getValue());
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
