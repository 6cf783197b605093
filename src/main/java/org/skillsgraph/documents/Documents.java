package org.skillsgraph.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.neo4j.driver.Record;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;
import org.skillsgraph.graph.Writes;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents by id. Some are shipped with the service, in {@code known-operations}; the
 * others are in the graph, where every instance finds them.
 */
@Repository
class Documents {

	private static final CypherFile FIND = CypherFile.of("documents/find-document");

	private static final CypherFile KEEP = CypherFile.of("documents/keep-document");

	private static final CypherFile FORGET = CypherFile.of("documents/forget-document");

	/** How long another instance may still use a withdrawn document. */
	private static final Duration FRESH = Duration.ofMinutes(1);

	private static final int MOST = 1000;

	private static final String SHA_256 = "sha256:";

	private static final Pattern BARE_DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

	private final Map<String, String> own = new HashMap<>();

	private final Cache<String, String> registered = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterWrite(FRESH)
		.build();

	private final Reads reads;

	private final Writes writes;

	private final Clock clock;

	Documents(Reads reads, Writes writes, Clock clock) throws IOException {
		this.reads = reads;
		this.writes = writes;
		this.clock = clock;
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:known-operations/**/*.graphql")) {
			String text = file.getContentAsString(StandardCharsets.UTF_8);
			own.put(digest(text), text);
		}
	}

	/**
	 * {@return the id of a document}: {@code sha256:} and the digest of its text in UTF-8
	 */
	static String digest(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return SHA_256 + HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * {@return the normalized id} Relay and Apollo send the digest without a prefix.
	 * @param named as the client sent it
	 */
	static String id(Object named) {
		String id = named.toString();
		return BARE_DIGEST.matcher(id).matches() ? SHA_256 + id.toLowerCase(Locale.ROOT) : id;
	}

	Optional<String> find(String id) {
		String known = own.containsKey(id) ? own.get(id) : registered.getIfPresent(id);
		if (known != null) {
			return Optional.of(known);
		}
		List<Record> rows = reads.run(FIND, Map.of("id", id));
		Optional<String> kept = rows.stream().map((row) -> row.get("text").asString()).findFirst();
		kept.ifPresent((text) -> registered.put(id, text));
		return kept;
	}

	@Transactional
	public void keep(String id, String text) {
		writes.run(KEEP, Map.of("id", id, "text", text, "now", ZonedDateTime.now(clock)));
	}

	/**
	 * {@return whether the document existed}
	 */
	@Transactional
	public boolean forget(String id) {
		registered.invalidate(id);
		return writes.run(FORGET, Map.of("id", id)).stream().anyMatch((row) -> row.get("withdrawn").asLong() > 0);
	}

}
