package org.skillsgraph.skills;

import org.skillsgraph.errors.BadRequestException;

/**
 * A request names an unknown skill. {@link SkillSuggestions} adds which one may have been
 * meant.
 */
public final class UnknownSkillException extends BadRequestException {

	private final transient SkillBy by;

	UnknownSkillException(SkillBy by) {
		super("UNKNOWN_SKILL", "There is no skill %s.".formatted(by.words()));
		this.by = by;
	}

	SkillBy by() {
		return by;
	}

}
