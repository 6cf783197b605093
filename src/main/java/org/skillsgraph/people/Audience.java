package org.skillsgraph.people;

/**
 * Who may see something about a person, widest first. It is stored as its rung; a rung
 * says how near a viewer is to the person, and {@code people/rung.part.cypher} finds it.
 */
public enum Audience {

	/** Everyone in the organisation. */
	EVERYONE(0),

	/**
	 * The person's team-mates, the managers up the line, administrators, and the person.
	 */
	TEAM(1),

	/** The managers up the line, administrators, and the person. */
	MANAGER(2),

	/** The person alone. */
	ONLY_ME(3);

	private final int rung;

	Audience(int rung) {
		this.rung = rung;
	}

	/**
	 * {@return the lowest rung that belongs to the audience, 0 to 3}
	 */
	public int rung() {
		return rung;
	}

	/**
	 * {@return whether a viewer belongs to the audience}
	 * @param rung the viewer's, 0 to 3
	 */
	public boolean includes(long rung) {
		return this.rung <= rung;
	}

}
