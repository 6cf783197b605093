package org.skillsgraph.explore;

/**
 * The kinds of links in a picture of the graph, in the order in which a thing's
 * neighbours take turns. The names are the schema's and the statements'.
 */
enum LinkKind {

	REPORTS_TO, MEMBER_OF, PART_OF, MENTOR, MENTEE, HOLDS, MENTORS, KNOWS, WANTS_TO_LEARN, LEADS, ENROLLED, COMPLETED,
	BROADER, REQUIRES, SUPPORTS, RELATED, NEAR, TEACHES, OFFERED_AS, CALLS_FOR

}
