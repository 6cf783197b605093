package org.skillsgraph.explore;

import org.skillsgraph.text.NameLookups;

/** How a search result was found; the names are the schema's. */
enum SearchMatch {

	NAME, WORDS, BEGINNING, WORD_FORMS, SPELLING, SOME_WORDS, TEXT, RELATED;

	/**
	 * {@return the schema's name for a match}
	 * @param rank of the match; any other rank means that no look-up found it
	 */
	static SearchMatch of(int rank) {
		return NameLookups.Match.ranked(rank).map(SearchMatch::of).orElse(RELATED);
	}

	private static SearchMatch of(NameLookups.Match match) {
		return switch (match) {
			case NAME, PLAIN_NAME, NAME_LETTERS -> NAME;
			case WORDS -> WORDS;
			case BEGINNING -> BEGINNING;
			case WORD_FORMS -> WORD_FORMS;
			case SPELLING -> SPELLING;
			case SOME_WORDS -> SOME_WORDS;
			case TEXT -> TEXT;
		};
	}

}
