package org.skillsgraph.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may read a field. The table in {@code audiences.txt} says for each word what it
 * means.
 */
enum FieldAudience {

	/** Whoever may use the service. */
	EVERYONE,

	/** The viewer, of whom alone it tells. */
	SELF,

	/** Those whom the claim or the wish itself names. */
	AS_SAID,

	/** The person, the line above and administrators. */
	LINE,

	/** These, and who holds the offering. */
	LINE_AND_LEADS,

	/** The two of the mentorship, and administrators. */
	THE_TWO,

	/** The mentee, the line above the mentee and administrators. */
	MENTEE_LINE,

	/** Everyone what everyone may know; the person all. */
	OWN_OR_EVERYONE,

	/** Everyone what they may see of the person besides. */
	AS_SEEN,

	/** Each thing in it for those who may read that. */
	AS_EACH,

	/** Administrators alone. */
	ADMINISTRATORS;

	/**
	 * {@return the audience that the table calls so}
	 */
	static Optional<FieldAudience> called(String word) {
		return Arrays.stream(values()).filter((audience) -> audience.word().equals(word)).findAny();
	}

	/**
	 * {@return how the table calls it, such as {@code line-and-leads}}
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
