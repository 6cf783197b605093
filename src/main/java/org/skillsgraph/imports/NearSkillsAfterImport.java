package org.skillsgraph.imports;

import java.util.Map;
import java.util.Set;

import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.skills.RebuildingNearSkills;

import org.springframework.stereotype.Component;

/**
 * Rebuilds what is near which skill after an import that wrote much of what it is told
 * from. After a small one the near skills stay as they were until an administrator has
 * them rebuilt.
 */
@Component
class NearSkillsAfterImport {

	/** What progress calls it, beside the names of files. */
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
	 * Rebuilds them where that is due.
	 * @param counts what was written, by file
	 * @param unfinished whether an earlier import was cut short, perhaps before it came
	 * to this
	 * @param progress takes how many skills are done
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
