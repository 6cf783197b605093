package org.skillsgraph.documents;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SecondService;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One service answers everything, the other only registered documents; both keep their
 * documents in the same graph.
 */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final String NAMES = "query ($first: Int = 1) { people(first: $first) { totalCount } }";

	private final URI open;

	private final SecondService strict;

	DocumentTests(GraphQlClient asking, Neo4jConnectionDetails database) {
		this.open = URI.create(asking.address());
		this.strict = SecondService.on(database, "--skills-graph.documents.only=true");
	}

	@AfterAll
	void end() {
		strict.close();
	}

	@Test
	void aDocumentThatIsKeptIsAskedByItsId() throws Exception {
		String id = register(open, NAMES);

		assertThat(id).isEqualTo(Documents.digest(NAMES)).matches("sha256:[0-9a-f]{64}");
		for (URI service : new URI[] { open, strict.address() }) {
			assertThat(data(ask(service, Map.of("documentId", id))))
				.isEqualTo(Map.of("people", Map.of("totalCount", 0)));
			assertThat(code(ask(service, Map.of("documentId", id, "variables", Map.of("first", 0)))))
				.isEqualTo("INVALID_PAGE");
		}
	}

	@Test
	void whoHasNothingMoreToSayMaySaySo() throws Exception {
		Map<String, @Nullable Object> question = question(NAMES, Map.of());
		question.put("extensions", null);
		question.put("operationName", null);

		assertThat(data(ask(open, question))).isEqualTo(Map.of("people", Map.of("totalCount", 0)));
	}

	@Test
	void theSameDocumentAgainHasTheSameId() throws Exception {
		assertThat(register(open, NAMES)).isEqualTo(register(open, NAMES));
	}

	@Test
	void aKeptDocumentMayBeSentAsWell() throws Exception {
		register(open, NAMES);

		assertThat(data(ask(strict.address(), Map.of("query", NAMES))))
			.isEqualTo(Map.of("people", Map.of("totalCount", 0)));
	}

	@Test
	void nothingElseIsAnsweredWhereOnlyKeptOnesAre() throws Exception {
		for (String other : new String[] { "{ people { totalCount } }", NAMES + " ", "", "nonsense {",
				"{ __schema { types { name } } }" }) {
			Map<String, Object> answer = ask(strict.address(), Map.of("query", other));

			assertThat(code(answer)).isEqualTo("DOCUMENT_NOT_KEPT");
			assertThat(answer).doesNotContainKey("data");
		}
	}

	@Test
	void anIdThatNothingWasRegisteredUnderIsUnknown() throws Exception {
		for (Object id : new Object[] { "sha256:0", "", "people", Documents.digest("{ me { name } }") }) {
			assertThat(code(ask(open, Map.of("documentId", id)))).isEqualTo("UNKNOWN_DOCUMENT");
		}
	}

	@Test
	void aDocumentIsNamedOrSentNotBoth() throws Exception {
		String id = register(open, NAMES);

		assertThat(code(ask(open, Map.of("documentId", id, "query", NAMES)))).isEqualTo("INVALID_DOCUMENT");
	}

	@Test
	void clientsOfRelayAndApolloNameAKeptDocumentTheirWay() throws Exception {
		String digest = register(open, NAMES).substring("sha256:".length());

		for (URI service : new URI[] { open, strict.address() }) {
			for (Map<String, ?> named : List.of(Map.of("documentId", digest), Map.of("doc_id", digest),
					Map.of("id", digest), Map.of("doc_id", "sha256:" + digest), persisted(digest),
					persisted(digest.toUpperCase(Locale.ROOT)))) {
				assertThat(data(ask(service, named))).isEqualTo(Map.of("people", Map.of("totalCount", 0)));
			}
			Map<String, @Nullable Object> both = question(NAMES, Map.of());
			both.putAll(persisted(digest));
			assertThat(data(ask(service, both))).isEqualTo(Map.of("people", Map.of("totalCount", 0)));
		}
	}

	@Test
	void whatAClientCallsItsRequestIsNoDocument() throws Exception {
		for (Object id : new Object[] { 7, "a7" }) {
			Map<String, @Nullable Object> question = question(NAMES, Map.of());
			question.put("id", id);

			assertThat(data(ask(open, question))).isEqualTo(Map.of("people", Map.of("totalCount", 0)));
		}
	}

	@Test
	void automaticPersistedQueriesAreNotSupported() throws Exception {
		String digest = Documents.digest("{ teams { totalCount } }").substring("sha256:".length());
		for (Object extension : new Object[] { Map.of("version", 1, "sha256Hash", digest),
				Map.of("version", 2, "sha256Hash", digest), Map.of("version", 1), "nonsense" }) {
			HttpResponse<String> answer = send(open, Map.of("extensions", Map.of("persistedQuery", extension)),
					"application/graphql-response+json");
			Map<String, Object> body = JSON.readValue(answer.body(), MAP);

			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(code(body)).isEqualTo("PERSISTED_QUERY_NOT_SUPPORTED");
			JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
			assertThat(error.at("/message").asString()).isEqualTo("PersistedQueryNotSupported");
			assertThat(error.at("/extensions/hint").asString())
				.isEqualTo("No document was registered under this digest. Send the document itself, "
						+ "or have an administrator register it.");
		}
	}

	@Test
	void whereOnlyKeptDocumentsAreAnsweredNoClientIsAskedToSendAnother() throws Exception {
		String other = "{ teams { totalCount } }";
		String digest = Documents.digest(other).substring("sha256:".length());
		for (Map<String, ?> named : List.of(Map.of("doc_id", digest), Map.of("id", digest), persisted(digest),
				Map.of("extensions", Map.of("persistedQuery", "nonsense")))) {
			assertThat(code(ask(strict.address(), named))).isEqualTo("UNKNOWN_DOCUMENT");
		}
		Map<String, @Nullable Object> both = question(other, Map.of());
		both.putAll(persisted(digest));
		assertThat(code(ask(strict.address(), both))).isEqualTo("DOCUMENT_NOT_KEPT");
	}

	@Test
	void aDigestBelongsToTheDocumentThatIsSentWithIt() throws Exception {
		String kept = register(open, NAMES).substring("sha256:".length());
		for (URI service : new URI[] { open, strict.address() }) {
			Map<String, @Nullable Object> both = question("{ me { key } }", Map.of());
			both.putAll(persisted(kept));

			assertThat(code(ask(service, both))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
		}
	}

	@Test
	void whatCouldNotBeAnsweredIsNotKept() throws Exception {
		for (String wrong : new String[] { "", "{", "{ nobody }", "subscription { people }" }) {
			assertThat(member("registerDocument", registering(open, wrong)))
				.containsEntry("__typename", "DocumentInvalid")
				.containsEntry("code", "INVALID_DOCUMENT");
			assertThat(code(ask(open, Map.of("documentId", Documents.digest(wrong))))).isEqualTo("UNKNOWN_DOCUMENT");
		}
	}

	@Test
	void aWithdrawnDocumentIsAnsweredNoMore() throws Exception {
		String text = "{ skills { totalCount } }";
		String id = register(open, text);
		String withdraw = deed("withdraw-document");

		assertThat(member("withdrawDocument", ask(open, question(withdraw, Map.of("documentId", id)))))
			.isEqualTo(Map.of("__typename", "DocumentWithdrawn", "documentId", id));
		assertThat(code(ask(open, Map.of("documentId", id)))).isEqualTo("UNKNOWN_DOCUMENT");
		assertThat(member("withdrawDocument", ask(open, question(withdraw, Map.of("documentId", id)))))
			.containsEntry("code", "UNKNOWN_DOCUMENT");
	}

	@Test
	void aRefusalNamesTheFieldThatIsToBlame() throws Exception {
		assertThat(member("registerDocument", ask(open, Map.of("query",
				"mutation { registerDocument(input: {document: \"{ none }\"}) { ... on Refusal { code field } } }"))))
			.isEqualTo(Map.of("code", "INVALID_DOCUMENT", "field", List.of("document")));
		assertThat(member("withdrawDocument", ask(open, Map.of("query",
				"mutation { withdrawDocument(input: {documentId: \"none\"}) { ... on Refusal { code field } } }"))))
			.isEqualTo(Map.of("code", "UNKNOWN_DOCUMENT", "field", List.of("documentId")));
	}

	@Test
	void administratorsRegisterWhereOnlyKeptOnesAreAnswered() throws Exception {
		String text = "{ roles { totalCount } }";

		register(strict.address(), text);

		assertThat(data(ask(strict.address(), Map.of("query", text))))
			.isEqualTo(Map.of("roles", Map.of("totalCount", 0)));
	}

	private static String register(URI service, String text) throws Exception {
		return String.valueOf(member("registerDocument", registering(service, text)).get("documentId"));
	}

	private static Map<String, Object> registering(URI service, String text) throws Exception {
		return ask(service, question(deed("register-document"), Map.of("document", text)));
	}

	private static Map<String, @Nullable Object> question(String document, Map<String, ?> variables) {
		return new HashMap<>(Map.of("query", document, "variables", variables));
	}

	private static String deed(String name) throws IOException {
		return new ClassPathResource("known-operations/deeds/" + name + ".graphql")
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static Map<String, Map<String, ?>> persisted(String digest) {
		return Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", digest)));
	}

	private static Map<String, Object> ask(URI service, Map<String, ? extends @Nullable Object> body) throws Exception {
		return JSON.readValue(send(service, body, "application/json").body(), MAP);
	}

	private static HttpResponse<String> send(URI service, Map<String, ? extends @Nullable Object> body, String accepted)
			throws Exception {
		HttpRequest request = HttpRequest.newBuilder(service.resolve("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accepted)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build();
		return HTTP.send(request, BodyHandlers.ofString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> data(Map<String, Object> answer) {
		assertThat(answer).doesNotContainKey("errors");
		return (Map<String, Object>) answer.getOrDefault("data", Map.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> member(String deed, Map<String, Object> answer) {
		return (Map<String, Object>) data(answer).getOrDefault(deed, Map.of());
	}

	private static Object code(Map<String, Object> answer) {
		JsonNode extensions = JSON.valueToTree(answer).at("/errors/0/extensions");
		assertThat(extensions.at("/traceId").asString("")).matches("[0-9a-f]{32}");
		return extensions.at("/code").asString();
	}

}
