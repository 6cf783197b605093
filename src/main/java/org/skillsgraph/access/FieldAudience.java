package org.skillsgraph.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may read a field. The table in {@code audiences.txt} explains each word.
 */
enum FieldAudience {

	/** Everyone who may use the service. */
	EVERYONE,

	/** Everyone, though others may not read what it counts. */
	HOW_MANY,

	/** Only the viewer, whom the field is about. */
	SELF,

	/** The audience that the claim or the wish itself names. */
	AS_SAID,

	/** The person, their management line and administrators. */
	LINE,

	/** As for {@code LINE}, and those who hold the offering. */
	LINE_AND_LEADS,

	/** The two people of the mentorship, and administrators. */
	THE_TWO,

	/** The mentee, the mentee's management line and administrators. */
	MENTEE_LINE,

	/** Everyone gets what everyone may know; the person gets everything. */
	OWN_OR_EVERYONE,

	/** Everyone gets what everyone may know, plus what they may see of the person. */
	AS_SEEN,

	/** Each object in it, for those who may read that object. */
	AS_EACH,

	/** Made of links, each for those who may read it as a field of a thing. */
	AS_LINKED,

	/** Administrators only. */
	ADMINISTRATORS;

	/**
	 * {@return the audience with this word in the table}
	 */
	static Optional<FieldAudience> called(String word) {
		return Arrays.stream(values()).filter((audience) -> audience.word().equals(word)).findAny();
	}

	/**
	 * {@return its word in the table, such as {@code line-and-leads}}
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
