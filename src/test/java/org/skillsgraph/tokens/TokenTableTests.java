package org.skillsgraph.tokens;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.SkillsGraphTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who comes in, and what they may do: every state of the claims that name somebody, with
 * every role and every scope. Ada is there, Leo leaves in two days, Lea and Zoe have
 * left, and Eve is unknown. Service accounts are those of {@code idtyp:app}.
 */
@SkillsGraphTest
@TestInstance(Lifecycle.PER_CLASS)
class TokenTableTests {

	/** What a token says of roles, and the one that counts. */
	private static final String ROLES = """
			{}                                   | none
			{"roles": []}                        | none
			{"roles": ["owner"]}                 | none
			{"roles": ["programmeOwner"]}        | programmeOwner
			{"roles": ["owner", "administrator"]}| administrator
			""";

	/** What a token says of scopes, and the one that counts. */
	private static final String SCOPES = """
			{}                                                     | none
			{"scope": ""}                                          | none
			{"scope": "openid skills-graph skills-graph.READ"}     | none
			{"scope": "openid skills-graph.read"}                  | read
			{"scp": ["skills-graph.read", "skills-graph.write"]}   | write
			{"scope": "skills-graph.administrator"}                | administrator
			""";

	/**
	 * What those may do who come in. A person's rights, and those of an account with a
	 * role, are the same with every scope.
	 */
	private static final String RIGHTS = """
			person  | none           | any           | administrator false, programmeOwner false, writes, budget of a person
			person  | programmeOwner | any           | administrator false, programmeOwner true, writes, budget of a person
			person  | administrator  | any           | administrator true, programmeOwner false, writes, budget of a person
			account | programmeOwner | any           | administrator false, programmeOwner true, writes, budget of a person
			account | administrator  | any           | administrator true, programmeOwner false, writes, budget of a person
			service | none           | none          | 403 INSUFFICIENT_SCOPE
			service | none           | read          | administrator false, programmeOwner false, reads, budget of a service
			service | none           | write         | administrator false, programmeOwner false, writes, budget of a service
			service | none           | administrator | administrator true, programmeOwner false, writes, budget of a service
			service | programmeOwner | none          | administrator false, programmeOwner true, writes, budget of a service
			service | programmeOwner | read          | administrator false, programmeOwner true, writes, budget of a service
			service | programmeOwner | write         | administrator false, programmeOwner true, writes, budget of a service
			service | programmeOwner | administrator | administrator true, programmeOwner true, writes, budget of a service
			service | administrator  | any           | administrator true, programmeOwner false, writes, budget of a service
			""";

	private static final String MUTATION = "{\"query\":\"mutation { rebuildNearSkills(input: {dryRun: true}) { __typename } }\"}";

	private static final int PERSON_BUDGET = 1_000_000_000;

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Issuer issuer = new Issuer();

	private final Driver driver;

	private final ServiceWithIssuer service;

	TokenTableTests(Neo4jConnectionDetails database, Driver driver) {
		this.driver = driver;
		this.service = new ServiceWithIssuer(issuer, database, ServiceWithIssuer.forUs(), ServiceWithIssuer.services(),
				"--skills-graph.limits.person-budget=" + PERSON_BUDGET,
				"--skills-graph.limits.service-budget=" + 2 * PERSON_BUDGET);
	}

	@BeforeAll
	void somePeopleAreThere() {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		driver.executableQuery("UNWIND $people AS person CREATE (made:Person) SET made = person")
			.withParameters(Map.of("people",
					List.of(Map.of("key", "ada", "email", "ada@example.org"),
							Map.of("key", "leo", "email", "leo@example.org", "leftOn", today.plusDays(2)),
							Map.of("key", "lea", "email", "lea@example.org", "leftOn", today),
							Map.of("key", "zoe", "email", "zo\u00e9@example.org", "leftOn", today))))
			.execute();
	}

	@AfterAll
	void end() {
		service.close();
		issuer.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					# claims                                                                | without a role     | with one

					# A verified address of somebody in the graph.
					{"email": "ada@example.org", "email_verified": true}                    | person ada         | person ada
					{"email": "Ada@Example.ORG", "email_verified": "true"}                  | person ada         | person ada
					{"email": "leo@example.org", "email_verified": true}                    | person leo         | person leo
					{"email": "lea@example.org", "email_verified": true}                    | PERSON_LEFT        | PERSON_LEFT
					{"email": "LEA@example.org", "email_verified": true}                    | PERSON_LEFT        | PERSON_LEFT

					# A verified address of nobody: the only case in which a role lets somebody in.
					{"email": "eve@example.org", "email_verified": true}                    | TOKEN_NAMES_NOBODY | account
					{"email": "ada", "email_verified": true}                                | TOKEN_NAMES_NOBODY | account
					{"email": "*", "email_verified": true}                                  | TOKEN_NAMES_NOBODY | account

					# A verified address that differs from somebody's by its normal form.
					{"email": "zo\\u00e9@example.org", "email_verified": true}              | PERSON_LEFT        | PERSON_LEFT
					{"email": "zoe\\u0301@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "ZOE\\u0301@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "app", "email": "zoe\\u0301@example.org", "email_verified": true} | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY

					# An address that isn't verified.
					{"email": "ada@example.org"}                                            | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org"}                                            | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "eve@example.org"}                                            | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "ada@example.org", "email_verified": false}                   | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": false}                   | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "eve@example.org", "email_verified": false}                   | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": null}                    | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": "false"}                 | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": ""}                      | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": "yes"}                   | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": 1}                       | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": "lea@example.org", "email_verified": [true]}                  | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"email": " lea@example.org"}                                           | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED

					# An address that isn't plain text.
					{"email": "", "email_verified": true}                                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": " ", "email_verified": true}                                  | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": " lea@example.org", "email_verified": true}                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea@example.org ", "email_verified": true}                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea @example.org", "email_verified": true}                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "\\tlea@example.org", "email_verified": true}                 | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea@example.org\\u0000", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "\\u00a0lea@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea\\u200b@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea\\u00ad@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "\\ufefflea@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea\\u3164@example.org", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": "lea@example.org\\ufe0f", "email_verified": true}             | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": ["lea@example.org"], "email_verified": true}                  | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": {"work": "lea@example.org"}, "email_verified": true}          | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": true, "email_verified": true}                                 | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY

					# No address. Other claims name nobody, and nothing but `idtyp` names a service.
					{}                                                                      | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email": null}                                                         | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"email_verified": true}                                                | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"preferred_username": "ada", "upn": "ada@example.org"}                 | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"person": "ada"}                                                       | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"sub": "ada"}                                                          | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"service": "sync", "client_id": "app", "app": "idtyp"}                 | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY

					# No address, and the claim of service accounts.
					{"idtyp": "app"}                                                        | service            | service
					{"idtyp": ["user", "app"]}                                              | service            | service
					{"idtyp": "app", "email": null, "email_verified": true}                 | service            | service
					{"idtyp": null}                                                         | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": ""}                                                           | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "user"}                                                       | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "App"}                                                        | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": " app"}                                                       | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "user app"}                                                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": []}                                                           | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": ["user"]}                                                     | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": [["app"]]}                                                    | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": {"app": true}}                                                | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": true}                                                         | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY

					# An address, and the claim of service accounts: whoever has an address is no service.
					{"idtyp": "app", "email": "ada@example.org", "email_verified": true}    | person ada         | person ada
					{"idtyp": "app", "email": "lea@example.org", "email_verified": true}    | PERSON_LEFT        | PERSON_LEFT
					{"idtyp": "app", "email": "eve@example.org", "email_verified": true}    | TOKEN_NAMES_NOBODY | account
					{"idtyp": "app", "email": "lea@example.org"}                            | EMAIL_NOT_VERIFIED | EMAIL_NOT_VERIFIED
					{"idtyp": "app", "email": " lea@example.org", "email_verified": true}   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "app", "email": "", "email_verified": true}                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					{"idtyp": "app", "email": [], "email_verified": true}                   | TOKEN_NAMES_NOBODY | TOKEN_NAMES_NOBODY
					""")
	void whoComesIn(String claims, String withoutRole, String withRole) {
		Map<String, String> answers = new TreeMap<>();
		Map<String, String> expected = new TreeMap<>();
		for (List<String> role : rows(ROLES)) {
			for (List<String> scope : rows(SCOPES)) {
				String who = role.getLast().equals("none") ? withoutRole : withRole;
				String token = role.getFirst() + scope.getFirst();
				answers.put(token, answer(claims, role.getFirst(), scope.getFirst()));
				expected.put(token, expected(who, role.getLast(), scope.getLast()));
			}
		}

		assertThat(answers).isEqualTo(expected);
	}

	private static String expected(String who, String role, String scope) {
		return rows(RIGHTS).stream()
			.filter((row) -> who.startsWith(row.getFirst()) && row.get(1).equals(role))
			.filter((row) -> List.of("any", scope).contains(row.get(2)))
			.map(List::getLast)
			.map((may) -> may.startsWith("403") ? may : who + ": " + may)
			.findFirst()
			.orElse("403 " + who);
	}

	private String answer(String... claims) {
		Map<String, @Nullable Object> all = issuer.claims(Map.of());
		Arrays.stream(claims).forEach((some) -> all.putAll(JSON.readValue(some, new TypeReference<Map<String, ?>>() {
		})));
		String token = Issuer.signed(issuer.key(), all);
		HttpResponse<String> answer = service.ask(token);
		JsonNode body = JSON.readTree(answer.body());
		return (answer.statusCode() == 200) ? comesIn(body.path("extensions"), changes(token))
				: answer.statusCode() + " " + body.at("/errors/0/extensions/code").asString();
	}

	private static String comesIn(JsonNode told, boolean changes) {
		List<String> caller = List.of(told.path("caller").asString().split(" ", -1));
		List<String> viewer = List.of(told.path("viewer").asString().split(", ", 2));
		boolean person = caller.getFirst().equals("person");
		assertThat(viewer.getFirst()).isEqualTo(person ? caller.getLast() : "null");
		return "%s: %s, %s, budget of a %s".formatted(person ? String.join(" ", caller) : caller.getFirst(),
				viewer.getLast(), changes ? "writes" : "reads",
				(told.at("/cost/left").asLong() > PERSON_BUDGET) ? "service" : "person");
	}

	private boolean changes(String token) {
		JsonNode body = JSON.readTree(service.post("/graphql", token, MUTATION).body());
		boolean changes = body.at("/data/rebuildNearSkills").isObject();
		assertThat(body.at("/errors/0/extensions/code").asString("")).isEqualTo(changes ? "" : "FORBIDDEN");
		return changes;
	}

	private static List<List<String>> rows(String table) {
		return table.lines().map((row) -> Arrays.stream(row.split("\\|", -1)).map(String::strip).toList()).toList();
	}

}
