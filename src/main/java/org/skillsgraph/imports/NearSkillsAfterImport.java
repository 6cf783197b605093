package org.skillsgraph.imports;

import java.util.Map;
import java.util.Set;

import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.skills.RebuildingNearSkills;

import org.springframework.stereotype.Component;

/**
 * Rebuilds the near skills after an import that wrote many of the rows they are derived
 * from. After a small import they stay as they are until an administrator has them
 * rebuilt.
 */
@Component
class NearSkillsAfterImport {

	/** The name in the progress, where files have theirs. */
	static final String NAME = "near skills";

	private static final Set<String> TOLD_FROM = Set.of(Sheets.SKILLS.file(), Sheets.SKILL_RELATIONS.file(),
			Sheets.SKILL_CLAIMS.file(), Sheets.ROLE_REQUIREMENTS.file());

	private final RebuildingNearSkills rebuilding;

	private final ImportSettings settings;

	NearSkillsAfterImport(RebuildingNearSkills rebuilding, ImportSettings settings) {
		this.rebuilding = rebuilding;
		this.settings = settings;
	}

	/**
	 * Rebuilds them if that is due.
	 * @param counts the written rows, by file
	 * @param unfinished whether an earlier import was cut short, perhaps before this step
	 * @param progress takes the number of skills done
	 */
	void of(Map<String, Report.Count> counts, boolean unfinished, RebuildingNearSkills.Progress progress) {
		int written = TOLD_FROM.stream()
			.filter(counts::containsKey)
			.map(counts::get)
			.mapToInt((count) -> count.created() + count.changed())
			.sum();
		if (unfinished || written >= settings.nearSkillsFrom()) {
			rebuilding.all(progress);
		}
	}

}
