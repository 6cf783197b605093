package org.skillsgraph.tokens;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The complete response to a rejected request. */
record Rejection(int status, @Nullable String challenge, String code, String message) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static final Rejection INVALID_TOKEN = new Rejection(401, "Bearer error=\"invalid_token\"", "UNAUTHENTICATED",
			"A valid bearer token is needed.");

	static final Rejection NO_TOKEN = new Rejection(401, "Bearer", "UNAUTHENTICATED",
			"A valid bearer token is needed.");

	static final Rejection ISSUER_AWAY = new Rejection(503, null, "ISSUER_UNAVAILABLE",
			"The issuer of tokens can't be reached, so yours can't be checked. Try again later.");

	/**
	 * Checks that the answer is exactly this rejection and contains nothing of the token.
	 */
	void is(HttpResponse<String> answer, @Nullable String token) {
		String trace = answer.headers().firstValue("X-Trace-Id").orElse("none");
		assertThat(trace).matches("[0-9a-f]{32}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(null)).isEqualTo(challenge);
		Map<String, ?> error = Map.of("message", message, "extensions", Map.of("code", code, "traceId", trace));
		assertThat(JSON.readTree(answer.body())).isEqualTo(JSON.valueToTree(Map.of("errors", List.of(error))));
		if (token != null) {
			for (String part : token.split("\\.", -1)) {
				assertThat(part.length() < 8 || !(answer.headers().map() + answer.body()).contains(part)).isTrue();
			}
		}
	}

}
