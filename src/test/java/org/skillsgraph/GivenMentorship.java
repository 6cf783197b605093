package org.skillsgraph;

/**
 * A mentorship set up through {@link Given}.
 */
public class GivenMentorship {

	private final Given given;

	private final String key;

	GivenMentorship(Given given, String key) {
		this.given = given;
		this.key = key;
	}

	public GivenMentorship in(String... skills) {
		for (String skill : skills) {
			given.thing("skills.csv", skill);
		}
		return is("skills", String.join("|", skills));
	}

	public GivenMentorship within(String team) {
		given.thing("teams.csv", team);
		return is("team", team);
	}

	/** Sets the status, one of the schema's enum values. */
	public GivenMentorship is(String status) {
		return is("status", status);
	}

	public GivenMentorship startedOn(String day) {
		return is("started_on", day);
	}

	public GivenMentorship endedOn(String day) {
		return is("ended_on", day);
	}

	private GivenMentorship is(String column, String value) {
		given.row("mentorships.csv", key).put(column, value);
		return this;
	}

}
