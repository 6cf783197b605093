package org.skillsgraph.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.skillsgraph.profiles.PublicProfile;
import org.skillsgraph.wording.Named;

/**
 * A possible mentor as stored.
 *
 * @param profile what everyone may know
 * @param below whether the person reports to the mentee, directly or through others
 * @param inTeam mentoring in the team asked for
 */
record MentorFacts(PublicProfile profile, boolean below, Experience inTeam) {

	/**
	 * {@return the keys of the skills that several mentorships in wanted skills were
	 * about}
	 * @param wanted the keys of the wanted skills
	 */
	Set<String> repeated(Set<String> wanted) {
		List<PublicProfile.Mentorship> about = about(wanted);
		if (about.size() < 2) {
			return Set.of();
		}
		Set<String> once = new HashSet<>();
		Set<String> again = new HashSet<>();
		for (PublicProfile.Mentorship mentorship : about) {
			for (String skill : mentorship.skills()) {
				if (!once.add(skill)) {
					again.add(skill);
				}
			}
		}
		return Collections.disjoint(again, wanted) ? Set.of() : again;
	}

	/**
	 * {@return the mentor as the ranking sees them}
	 * @param skills the keys of the skills that the question is about, near ones among
	 * them
	 * @param helpful the add-ons for helping others grow, by key
	 * @param today the day of the question
	 */
	Candidate candidate(Set<String> skills, Map<String, Named> helpful, LocalDate today) {
		PublicProfile.Offer offer = profile.offer();
		List<PublicProfile.Mentorship> about = about(skills);
		return new Candidate(profile.person(), profile.active(today),
				(offer != null) ? new Candidate.Offer(profile.openPlaces(today), offer.paused()) : null,
				profile.languages(), profile.hours(), (offer != null) ? offer.skills() : Set.of(), profile.known(),
				mentored(about, skills, today), inTeam, experience(profile.mentorships(), today), work(about, today),
				profile.addOns(today).map(helpful::get).filter(Objects::nonNull).toList(), below);
	}

	private List<PublicProfile.Mentorship> about(Set<String> skills) {
		List<PublicProfile.Mentorship> about = new ArrayList<>();
		for (PublicProfile.Mentorship mentorship : profile.mentorships()) {
			if (!Collections.disjoint(mentorship.skills(), skills)) {
				about.add(mentorship);
			}
		}
		return about;
	}

	private static Map<String, Experience> mentored(List<PublicProfile.Mentorship> about, Set<String> skills,
			LocalDate today) {
		if (about.isEmpty()) {
			return Map.of();
		}
		Map<String, List<PublicProfile.Mentorship>> bySkill = new HashMap<>();
		for (PublicProfile.Mentorship mentorship : about) {
			for (String skill : mentorship.skills()) {
				if (skills.contains(skill)) {
					bySkill.computeIfAbsent(skill, (_) -> new ArrayList<>()).add(mentorship);
				}
			}
		}
		Map<String, Experience> mentored = new HashMap<>();
		bySkill.forEach((skill, mentorships) -> mentored.put(skill, experience(mentorships, today)));
		return mentored;
	}

	private static List<PastMentorship> work(List<PublicProfile.Mentorship> about, LocalDate today) {
		List<PastMentorship> work = new ArrayList<>();
		for (PublicProfile.Mentorship mentorship : about) {
			LocalDate date = mentorship.date(today);
			if (date != null) {
				work.add(new PastMentorship(mentorship.skills(), date));
			}
		}
		return work;
	}

	private static Experience experience(Collection<PublicProfile.Mentorship> mentorships, LocalDate today) {
		List<LocalDate> dates = new ArrayList<>();
		for (PublicProfile.Mentorship mentorship : mentorships) {
			LocalDate date = mentorship.date(today);
			if (date != null) {
				dates.add(date);
			}
		}
		return new Experience(mentorships.size(), dates);
	}

}
