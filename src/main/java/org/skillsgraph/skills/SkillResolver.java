package org.skillsgraph.skills;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.CypherFile;
import org.skillsgraph.graph.Reads;

import org.springframework.stereotype.Component;

/**
 * Tells which skill is meant. A name goes before an alias and a skill before a group;
 * where several fit equally well nobody guesses.
 */
@Component
public class SkillResolver {

	private static final CypherFile FIND = CypherFile.of("skills/find-by-name");

	private final Reads reads;

	SkillResolver(Reads reads) {
		this.reads = reads;
	}

	/**
	 * {@return the key of the one skill that is meant, if any} Only a name has to be
	 * looked up in the graph; whether there is a skill of a given key is for the reader
	 * to find out.
	 * @param by from outside
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
	 * {@return the one skill that is meant, if any}
	 * @param by from outside
	 * @param meant what {@code cypher/skills/meant.cypher} found for it
	 * @throws BadRequestException with code AMBIGUOUS
	 */
	public static Optional<String> only(SkillBy by, List<String> meant) {
		if (meant.size() > 1) {
			throw new BadRequestException("AMBIGUOUS", "There are several skills %s: name one of these keys: %s."
				.formatted(by.words(), String.join(", ", meant)));
		}
		return meant.stream().findFirst();
	}

	/**
	 * {@return the one skill that is meant}
	 * @param by from outside
	 * @param meant what {@code cypher/skills/meant.cypher} found for it
	 * @throws BadRequestException with code AMBIGUOUS
	 * @throws UnknownSkillException when none is meant
	 */
	public static String one(SkillBy by, List<String> meant) {
		return only(by, meant).orElseThrow(() -> new UnknownSkillException(by));
	}

}
