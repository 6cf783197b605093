package org.skillsgraph.limits;

import java.net.URI;
import java.util.Collections;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.skillsgraph.Given;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Reply;
import org.skillsgraph.Sender;
import org.skillsgraph.SkillsGraphTest;

import static org.assertj.core.api.Assertions.assertThat;

@SkillsGraphTest
class ValidDocumentCacheTests {

	private final Given given;

	private final Sender administrator;

	private final MeterRegistry meters;

	ValidDocumentCacheTests(Given given, GraphQlClient asking, MeterRegistry meters) {
		this.given = given;
		this.administrator = Sender.administrator(URI.create(asking.address()));
		this.meters = meters;
	}

	@Test
	void whatWasAskedBeforeIsNotCheckedAgain() {
		given.person("ada");
		given.person("bob");
		given.inTheGraph();
		String document = "query Again($key: String) { person(by: {key: $key}) { name } }";

		Reply first = administrator.ask(document, Map.of("key", "ada"));
		double known = known();
		Reply second = administrator.ask(document, Map.of("key", "bob"));

		assertThat(known() - known).isEqualTo(1);
		assertThat(first.json().at("/data").toString()).isEqualTo("{\"person\":{\"name\":\"ada\"}}");
		assertThat(second.json().at("/data").toString()).isEqualTo("{\"person\":{\"name\":\"bob\"}}");
	}

	@Test
	void whatIsInvalidIsRefusedEachTime() {
		double kept = kept();

		for (int i = 0; i < 3; i++) {
			Reply refused = administrator.ask("{ people { nodes { shoeSize } } }");
			assertThat(refused.codes()).containsExactly("INVALID_DOCUMENT");
			assertThat(refused.hasData()).isFalse();
		}
		assertThat(kept()).isEqualTo(kept);
	}

	@Test
	void theVariablesOfAKnownDocumentAreCheckedAnew() {
		String document = "query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }";
		assertThat(administrator.ask(document, Map.of("ids", Collections.nCopies(1, "?"))).codes()).isEmpty();

		Reply refused = administrator.ask(document, Map.of("ids", Collections.nCopies(5_000, "?")));

		assertThat(refused.codes()).containsExactly("TOO_COMPLEX");
		assertThat(refused.body()).contains("The variables have more than");
		assertThat(refused.hasData()).isFalse();
	}

	private double known() {
		return meters.get("cache.gets").tags("cache", "documents", "result", "hit").functionCounter().count();
	}

	private double kept() {
		return meters.get("cache.puts").tags("cache", "documents").functionCounter().count();
	}

}
