package org.skillsgraph;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came back.
 *
 * @param status of HTTP
 * @param body all of it
 * @param retryAfter in how many seconds to come back; empty when it wasn't said
 * @param millis from sending the request to having the whole answer
 */
public record Reply(int status, String body, String retryAfter, double millis) {

	/**
	 * {@return the body, which is JSON}
	 */
	public JsonNode json() {
		return JsonMapper.shared().readTree(body);
	}

	/**
	 * {@return the code of each error, which has one, and the number of its request}
	 */
	public List<String> codes() {
		return json().at("/errors").valueStream().map((error) -> {
			assertThat(error.at("/extensions/traceId").asString("")).as(body).matches("[0-9a-f]{32}");
			return error.at("/extensions/code").asString();
		}).toList();
	}

	/**
	 * {@return whether anything at all was answered}
	 */
	public boolean hasData() {
		return !json().path("data").isMissingNode() && !json().path("data").isNull();
	}

}
