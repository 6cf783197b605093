package org.skillsgraph.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Resolves a skill reference. A name takes precedence over an alias, a skill over a
 * group. If several match equally well, it doesn't guess.
 */
@Component
public class SkillResolver {

	private static final CypherFile FIND = CypherFile.of("skills/find-by-name");

	private final Reads reads;

	SkillResolver(Reads reads) {
		this.reads = reads;
	}

	/**
	 * {@return the key of the skill that is meant, if any} Only names are looked up in
	 * the graph. A given key isn't checked: the read that follows finds out whether it
	 * exists.
	 * @param by the client's input
	 * @throws BadRequestException with code AMBIGUOUS
	 */
	public Optional<String> key(SkillBy by) {
		if (by.name() == null) {
			return by.ownKey();
		}
		return only(by,
				reads.run(FIND, Map.of("q", by.parameter())).getFirst().get("keys").asList((key) -> key.asString()));
	}

	/**
	 * {@return the skill that is meant, if any}
	 * @param by the client's input
	 * @param meant the keys that {@code cypher/skills/meant.part.cypher} found for it
	 * @throws BadRequestException with code AMBIGUOUS
	 */
	public static Optional<String> only(SkillBy by, List<String> meant) {
		if (meant.size() > 1) {
			throw new BadRequestException("AMBIGUOUS", "There are several skills %s. Name one by its key: %s."
				.formatted(by.words(), String.join(", ", meant)));
		}
		return meant.stream().findFirst();
	}

	/**
	 * {@return the skill that is meant}
	 * @param by the client's input
	 * @param meant the keys that {@code cypher/skills/meant.part.cypher} found for it
	 * @throws BadRequestException with code AMBIGUOUS
	 * @throws UnknownSkillException if none matches
	 */
	public static String one(SkillBy by, List<String> meant) {
		return only(by, meant).orElseThrow(() -> new UnknownSkillException(by));
	}

}
