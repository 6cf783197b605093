package org.skillsgraph.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.wording.Wording;

/** Says in words how a route leads from one thing to another. */
final class RouteText {

	private static final Set<LinkKind> OF_MENTORSHIPS = Set.of(LinkKind.MENTOR, LinkKind.MENTEE);

	/** By the ids of the things. */
	private final Map<String, GraphNode> nodes;

	RouteText(Map<String, GraphNode> nodes) {
		this.nodes = nodes;
	}

	/**
	 * {@return a sentence for each link} A mentorship between its two people takes one
	 * for both links.
	 * @param links of the route, in its order
	 */
	String of(List<GraphLink> links) {
		List<String> sentences = new ArrayList<>();
		for (int at = 0; at < links.size(); at++) {
			GraphLink link = links.get(at);
			if (at + 1 < links.size() && isMentorship(link, links.get(at + 1))) {
				sentences.add(mentorship(link, links.get(at + 1)));
				at++;
			}
			else {
				sentences.add(sentence(link));
			}
		}
		return String.join(" ", sentences);
	}

	private static boolean isMentorship(GraphLink one, GraphLink next) {
		return OF_MENTORSHIPS.contains(one.kind()) && OF_MENTORSHIPS.contains(next.kind())
				&& one.from().equals(next.from());
	}

	private String mentorship(GraphLink one, GraphLink next) {
		boolean mentorFirst = one.kind() == LinkKind.MENTOR;
		String mentor = name((mentorFirst ? one : next).to());
		String mentee = name((mentorFirst ? next : one).to());
		return "A mentorship joins %s as mentor and %s as mentee.".formatted(mentor, mentee);
	}

	private String sentence(GraphLink link) {
		return wording(link).formatted(name(link.from()), name(link.to()), level(link.label()));
	}

	private static String wording(GraphLink link) {
		return switch (link.kind()) {
			case REPORTS_TO -> "%s reports to %s.";
			case MEMBER_OF -> "%s is a member of %s.";
			case PART_OF -> "%s is part of %s.";
			case HOLDS -> "%s holds the add-on %s.";
			case MENTORS -> "%s mentors in %s.";
			case KNOWS -> "%s knows %s%s.";
			case WANTS_TO_LEARN -> "%s wants to learn %s.";
			case MENTOR -> "%s has %s as mentor.";
			case MENTEE -> "%s has %s as mentee.";
			case LEADS -> "lead".equals(link.label()) ? "%s leads %s." : "%s helps to hold %s.";
			case ENROLLED ->
				"enrolled".equals(link.label()) ? "%s has a seat in %s." : "%s is on the waiting list of %s.";
			case COMPLETED -> "%s has completed %s.";
			case BROADER -> "%s is part of the broader skill %s.";
			case REQUIRES -> "%s requires %s%s.";
			case SUPPORTS -> "%s helps to learn %s.";
			case RELATED -> "%s is related to %s.";
			case NEAR -> "%s is covered in part by %s.";
			case TEACHES -> "%s teaches %s%s.";
			case OFFERED_AS -> "%s is offered as %s.";
			case CALLS_FOR -> "%s calls for %s%s.";
		};
	}

	private static String level(@Nullable String label) {
		return (label != null) ? " (" + label + ")" : "";
	}

	private String name(String id) {
		GraphNode node = Objects.requireNonNull(nodes.get(id));
		return switch (node.kind()) {
			case LEARNING_ITEM, OFFERING -> Wording.quoted(node.label());
			case MENTORSHIP -> "The mentorship";
			case ROLE -> "The role " + node.label();
			default -> node.label();
		};
	}

}
