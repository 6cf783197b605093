package org.skillsgraph.access;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.compiler.ConditionalLine;
import org.skillsgraph.compiler.FieldStatement;
import org.skillsgraph.compiler.FieldStatements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every type shows each kind of viewer what the table of audiences says
 * and nothing else; and those who may read it find something there.
 */
@SkillsGraphTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AudienceMatrixTests {

	private static final Logger LOG = LoggerFactory.getLogger(AudienceMatrixTests.class);

	/** What can't be shown to anyone here, and why. */
	private static final Map<String, String> OUT_OF_REACH = Map.of( //
			"AdministratorsOnly.field", "no field is to blame", //
			"DocumentWithdrawn.documentId", "a document is withdrawn once", //
			"RebuildContinues.message", "a rebuild would have to take 20 seconds", //
			"RebuildAlreadyRunning.message", "two rebuilds would have to meet", //
			"RebuildAlreadyRunning.code", "two rebuilds would have to meet", //
			"RebuildAlreadyRunning.field", "two rebuilds would have to meet");

	/** Fields computed from what the viewer may see. */
	private static final Set<String> WORKED_OUT = Set.of("Query.findMentors", "Query.skillGap", "Query.tagCloud",
			"Query.learningPath", "Person.tagCloud", "LearningItem.eligibility", "PersonSkillEdge.confidence");

	private final GraphQlClient asking;

	private final Organisation organisation;

	private final AudienceMatrix matrix;

	private final Set<String> fields;

	private final FieldStatements fieldStatements;

	AudienceMatrixTests(GraphQlClient asking, Organisation organisation, GraphQlSource source,
			FieldStatements fieldStatements) throws IOException {
		this.asking = asking;
		this.organisation = organisation;
		this.fieldStatements = fieldStatements;
		this.matrix = new AudienceMatrix(asking, source.schema());
		this.fields = FieldAudiences.fields(source.schema());
	}

	@BeforeAll
	void somebodyOfWhomThereIsEverything() {
		organisation.of(matrix.files());
		asking.asAdministrator().document("mutation {rebuildNearSkills(input: {}) {__typename}}").executeAndVerify();
	}

	Stream<String> types() {
		return fields.stream().map((field) -> field.substring(0, field.indexOf('.'))).distinct();
	}

	@ParameterizedTest
	@MethodSource("types")
	void everyFieldIsReadByItsAudienceAlone(String type) {
		AudienceMatrix.Found found = matrix.of(type);
		Set<String> hidden = fields.stream()
			.filter((field) -> field.startsWith(type + "."))
			.collect(Collectors.toCollection(TreeSet::new));
		hidden.removeAll(found.shown());
		hidden.removeAll(OUT_OF_REACH.keySet());

		assertThat(found.wrong()).isEmpty();
		assertThat(found.own()).as("is the same for all").containsAll(more(type));
		assertThat(hidden).as("isn't shown to those who may read it").isEmpty();
	}

	/**
	 * Computed fields that take more into account for the person, so that the person's
	 * answer differs from the public one.
	 */
	private Set<String> more(String type) {
		return WORKED_OUT.stream().filter((field) -> field.startsWith(type + ".")).collect(Collectors.toSet());
	}

	/**
	 * Each row names a field statement, the text it loses, the replacement, and the type
	 * that reveals it.
	 */
	@ParameterizedTest(name = "{0} without {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Person.skills           | WHERE known.fromRung <= rung AND rung <= known.toRung | | PersonSkillEdge
					Person.skills           | WHERE known.fromRung <= rung AND rung <= known.toRung | | PersonSkillConnection
					Person.skills           | AND coalesce(theirs.until >= $today, true) | | PersonSkillEdge
					Person.skills           | WHERE NOT coalesce(team.kind, '') IN ['GUILD', 'COMMUNITY'] | WHERE true | PersonSkillEdge
					Person.skills           | WHEN $viewer.administrator THEN 2 | WHEN $viewer.administrator THEN 3 | PersonSkillEdge
					Person.skills           | REPORTS_TO]->+(:Person | REPORTS_TO]-+(:Person | PersonSkillEdge
					PersonSkillEdge.claims  | WHERE claim.rung <= rung | | PersonSkillEdge
					PersonSkillEdge.intents | WHERE wish.rung <= rung | | PersonSkillEdge
					SkillClaim              | FILTER claim.rung <= rung | | SkillClaim
					SkillClaim              | FILTER claim.rung <= rung | | Query
					Person.mentorships      | WHERE $viewer.administrator OR person.key = $viewer.key | WHERE true | Person
					Person.mentorships      | WHERE $viewer.administrator OR person.key = $viewer.key | WHERE true | MentorshipConnection
					Mentorship              | WHERE $viewer.administrator OR | WHERE true OR | Mentorship
					Person.enrolments       | WHERE rung >= 2 OR | WHERE true OR | EnrolmentConnection
					Person.enrolments       | OR EXISTS { (:Person {key: $viewer.key})-[:LEADS]->(offering) } | | EnrolmentEdge
					Enrolment               | FILTER rung >= 2 OR | FILTER true OR | Enrolment
					Person.completions      | WHERE rung >= 2 | | CompletionConnection
					Person.completions      | WHERE rung >= 2 | | CompletionEdge
					Person.tagCloud         | CASE WHEN person.key = $viewer.key THEN 3 ELSE 0 END | 3 | Person
					""")
	void aFieldStatementThatLosesItsAudienceIsFoundOut(String fieldStatement, String lost, @Nullable String instead,
			String type) {
		Map<String, FieldStatement> all = all();
		FieldStatement whole = Objects.requireNonNull(all.get(fieldStatement));
		all.put(fieldStatement, without(whole, lost, Objects.requireNonNullElse(instead, "")));
		try {
			AudienceMatrix.Found found = matrix.of(type);
			assertThat(found.wrong().isEmpty() && found.own().containsAll(more(type))).isFalse();
		}
		finally {
			all.put(fieldStatement, whole);
		}
	}

	private static FieldStatement without(FieldStatement whole, String lost, String instead) {
		assertThat(whole.body()).contains(lost);
		return new FieldStatement(whole.name(), whole.on(), whole.edge(), whole.out(), whole.types(), whole.index(),
				whole.skips(), whole.starts(), whole.order(),
				List.of(ConditionalLine.of(whole.body().replace(lost, instead))));
	}

	@SuppressWarnings("unchecked")
	private Map<String, FieldStatement> all() {
		return (Map<String, FieldStatement>) Objects
			.requireNonNull(ReflectionTestUtils.getField(fieldStatements, "byCoordinate"));
	}

	@AfterAll
	void size() {
		LOG.info("Audiences: {} fields x {}", fields.size(), matrix.size());
	}

}
