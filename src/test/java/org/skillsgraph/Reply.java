package org.skillsgraph;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A response.
 *
 * @param status the HTTP status
 * @param body the whole body
 * @param retryAfter seconds to wait before a retry; empty if not given
 * @param millis from sending the request to having the whole response
 */
public record Reply(int status, String body, String retryAfter, double millis) {

	/**
	 * {@return the body as JSON}
	 */
	public JsonNode json() {
		return JsonMapper.shared().readTree(body);
	}

	/**
	 * {@return the code of each error} Each error must have a trace id.
	 */
	public List<String> codes() {
		return json().at("/errors").valueStream().map((error) -> {
			assertThat(error.at("/extensions/traceId").asString("")).as(body).matches("[0-9a-f]{32}");
			return error.at("/extensions/code").asString();
		}).toList();
	}

	/**
	 * {@return whether the response has any data}
	 */
	public boolean hasData() {
		return !json().path("data").isMissingNode() && !json().path("data").isNull();
	}

}
