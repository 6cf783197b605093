package org.skillsgraph.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.profiles.WorkingHours;
import org.skillsgraph.wording.Named;

/**
 * A possible mentor: everything the ranking knows, all of it visible to everyone.
 *
 * @param key the person's key
 * @param active whether the person belongs to the organisation
 * @param offer null if the person offers no mentoring
 * @param languages as codes to compare by; empty if unknown
 * @param hours null if the time zone isn't known
 * @param offered the keys of the skills offered
 * @param known what is known of skills, by key; of those that the question is about at
 * least
 * @param mentored mentoring in these skills, by key
 * @param inTeam mentoring in the team asked for
 * @param inAll all mentoring
 * @param work the mentorships in these skills, where the date is known
 * @param addOns those for helping others grow, held today
 * @param below whether the person reports to the mentee, directly or through others
 */
record Candidate(String key, boolean active, @Nullable Offer offer, Set<String> languages, @Nullable WorkingHours hours,
		Set<String> offered, Map<String, PublicProfile.Known> known, Map<String, Experience> mentored,
		Experience inTeam, Experience inAll, List<PastMentorship> work, List<Named> addOns, boolean below) {

	/**
	 * A mentoring offer.
	 *
	 * @param openPlaces how many more mentees the mentor can take
	 * @param paused whether the mentor takes nobody at the moment
	 */
	record Offer(int openPlaces, boolean paused) {
	}

	/**
	 * {@return whether the person belongs to the organisation and offers mentoring}
	 */
	boolean mentors() {
		return active && offer != null;
	}

	int openPlaces() {
		return (offer != null) ? offer.openPlaces() : 0;
	}

	@Nullable Long level(String skill) {
		return known.getOrDefault(skill, PublicProfile.Known.NOTHING).level();
	}

	double confidence(String skill) {
		return known.getOrDefault(skill, PublicProfile.Known.NOTHING).confidence();
	}

	Experience experience(String skill) {
		return mentored.getOrDefault(skill, Experience.NONE);
	}

}
