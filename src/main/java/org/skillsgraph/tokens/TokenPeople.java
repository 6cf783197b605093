package org.skillsgraph.tokens;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Finds the people that tokens name. Results are cached for a short while, including that
 * there is nobody.
 */
@Component
class TokenPeople {

	private static final CypherFile BY_KEY = CypherFile.of("tokens/find-person-by-key");

	private static final CypherFile BY_EMAIL = CypherFile.of("tokens/find-person-by-email");

	private static final int MOST_REMEMBERED = 10_000;

	private final Reads reads;

	private final Cache<Name, Optional<Known>> remembered;

	TokenPeople(Reads reads, IssuerSettings settings) {
		this.reads = reads;
		this.remembered = Caffeine.newBuilder()
			.maximumSize(MOST_REMEMBERED)
			.expireAfterWrite(settings.peopleKept())
			.build();
	}

	/**
	 * {@return whether somebody has this key, right now}
	 */
	boolean has(String key) {
		return find(new Name(BY_KEY, "key", key)).isPresent();
	}

	Optional<Known> byKey(String key) {
		return remembered.get(new Name(BY_KEY, "key", key), this::find);
	}

	/**
	 * {@return the person with this address}
	 */
	Optional<Known> byEmail(String email) {
		return remembered.get(new Name(BY_EMAIL, "email", email), this::find);
	}

	private Optional<Known> find(Name name) {
		var rows = reads.run(name.statement(), Map.of(name.parameter(), name.value()));
		return (rows.size() == 1) ? Optional.of(Known.of(rows.getFirst())) : Optional.empty();
	}

	private record Name(CypherFile statement, String parameter, String value) {
	}

	/**
	 * A person in the graph.
	 *
	 * @param leftOn the first day on which they no longer belong to the organisation
	 */
	record Known(String key, @Nullable LocalDate leftOn) {

		private static Known of(Record row) {
			return new Known(row.get("key").asString(), row.get("leftOn").computeOrDefault(Value::asLocalDate, null));
		}

		boolean hasLeft(LocalDate today) {
			return leftOn != null && !leftOn.isAfter(today);
		}

	}

}
