package org.skillsgraph.skills;

import org.neo4j.driver.Value;
import org.skillsgraph.wording.Named;

/**
 * A skill that partly covers a wanted one.
 *
 * @param skill the near skill
 * @param nearness how much of the wanted one it covers, 0 to 1
 * @param reason why it covers it
 */
public record NearSkill(Named skill, double nearness, NearReason reason) {

	/**
	 * {@return the near skill in a row}
	 * @param row with {@code key}, {@code name}, {@code nearness} and {@code reason}
	 */
	public static NearSkill of(Value row) {
		return new NearSkill(Named.of(row), row.get("nearness").asDouble(),
				NearReason.valueOf(row.get("reason").asString()));
	}

	/**
	 * {@return a phrase such as "Kafka Streams, a part of Kafka"}
	 * @param wanted the skill it is near
	 */
	public String words(Named wanted) {
		return skill.name() + ", " + relation(wanted);
	}

	/**
	 * {@return a phrase such as "a part of Kafka"}
	 * @param wanted the skill it is near
	 */
	public String relation(Named wanted) {
		return reason.words() + " " + wanted.name();
	}

}
