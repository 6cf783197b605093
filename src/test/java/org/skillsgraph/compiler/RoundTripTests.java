package org.skillsgraph.compiler;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.DemoTest;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.graph.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Any query takes one round trip to the graph; two where something must be computed
 * before it is known what to read; and one more for each six further levels or each 24
 * parts.
 */
@DemoTest
class RoundTripTests {

	private final GraphQlClient asking;

	private final MeterRegistry meters;

	RoundTripTests(GraphQlClient asking, MeterRegistry meters) {
		this.asking = asking;
		this.meters = meters;
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					nothing of the graph           | 0 | {__typename}
					one person                     | 1 | {person(by: {key: "mika.sandberg"}) {name}}
					nobody                         | 1 | {person(by: {key: "nobody"}) {manager {manager {name}}}}
					four levels deep               | 2 | {team(by: {key: "subscriptions"}) {members {edges {role node {name \
					skills {totalCount edges {level claims {source claimedBy {name}} node {name mentors {nodes {name manager \
					{name}}}}}}}}}}}
					several roots                  | 1 | {people(first: 2) {totalCount nodes {key}} addOns {name} \
					other: people(last: 2) {nodes {key}} me {name} role(by: {key: "senior-backend-engineer"}) {name}}
					a thing by its id              | 1 | {node(id: "UGVyc29uOm1pa2Euc2FuZGJlcmc") {... on Person {name \
					skills {nodes {name}}}}}
					things of several kinds by id  | 1 | {nodes(ids: ["UGVyc29uOm1pa2Euc2FuZGJlcmc", "QWRkT246dHJhaW5lcg", \
					"?"]) {id ... on Person {name manager {name}} ... on AddOn {name holders {nodes {name}}}}}
					a picture of the graph         | 2 | {neighbourhood(of: "UGVyc29uOm1pa2Euc2FuZGJlcmc") {nodes {label} \
					links {kind}}}
					a deeper picture of the graph  | 3 | {neighbourhood(of: "UGVyc29uOm1pa2Euc2FuZGJlcmc", depth: 2) {nodes {label} \
					links {kind}}}
					a route of two links           | 2 | {routes(from: "UGVyc29uOm1pa2Euc2FuZGJlcmc", \
					to: "UGVyc29uOm5vb3IuYXppbWk") {text}}
					no thing by its id             | 0 | {node(id: "?") {id}}
					a skill by its key             | 1 | {skill(by: {key: "kubernetes"}) {name people {nodes {name}}}}
					a skill by its name            | 2 | {skill(by: {name: "k8s"}) {name people {nodes {name}}}}
					a search                       | 2 | {search(text: "kafka") {totalCount nodes {__typename ... on Person \
					{name manager {name}} ... on Skill {name people {nodes {name}}} ... on LearningItem {title}}}}
					a search that finds nothing    | 1 | {search(text: "zzzzzzzz") {nodes {__typename}}}
					a gap of a person              | 2 | {skillGap(input: {of: {person: {key: "mika.sandberg"}}, against: \
					{role: {key: "senior-backend-engineer"}}}) {coverage skills {text skill {name} found {skill {name}}}}}
					a gap of a team                | 2 | {skillGap(input: {of: {team: {key: "subscriptions"}}, against: \
					{goals: WANTS_TO_LEARN}}) {skills {skill {name} nearest {text person {name manager {name}}}}}}
					mentors                        | 3 | {findMentors(input: {mentee: {key: "mika.sandberg"}}) {nodes {score \
					mentor {name manager {name} teams {nodes {name}}} skills {wanted {name} found {name}} \
					reasons {text evidence {id}}}}}
					a learning path                | 2 | {learningPath(input: {target: {item: {key: "embed-event-delivery"}}}) \
					{... on LearningPath {steps {item {title teaches {skill {name}}} mentor {name manager {name}}}}}}
					that there is no path          | 2 | {learningPath(input: {target: {skill: {skill: {key: "apache-kafka"}, \
					level: EXPERT}}}) {... on LearningPathBlocked {text missing {skill {skill {name mentors {nodes {name}}}}}}}}
					who can begin many items       | 3 | {learningItems {nodes {title eligibility {eligible missing {item {title} \
					anyOf {item {title} skill {skill {name}}}}}}}}
					trainers                       | 3 | {findTrainers(input: {text: "kafka"}) {nodes {score trainer {name teams \
					{nodes {name}}} skills {wanted {name}} coTrainer {person {name manager {name}}} reasons {text evidence {id \
					... on Offering {item {title}}}}}}}
					six levels deep                | 1 | {person(by: {key: "mika.sandberg"}) {manager {manager {manager {manager \
					{manager {name}}}}}}}
					seven levels deep              | 1 | {person(by: {key: "mika.sandberg"}) {manager {manager {manager {manager \
					{manager {manager {name}}}}}}}}
					six long lists in each other     | 2 | {skill(by: {key: "apache-kafka"}) {people {nodes {skills(first: 1) {nodes {people(first: 1) \
					{nodes {skills(first: 1) {nodes {people(first: 1) {nodes {skills(first: 1) {nodes {name}}}}}}}}}}}}}}
					a cloud of each in a team      | 2 | {team(by: {key: "subscriptions"}) {members {nodes {name \
					tagCloud(first: 5) {label kind weight node {id ... on Skill {name people {nodes {name}}} ... on AddOn \
					{holders {nodes {name}}}}}}}}}
					a cloud of everyone            | 2 | {tagCloud(of: {everyone: true}) {label node {id ... on Skill {name \
					broader {nodes {name}}} ... on Team {name parent {name}}}}}
					""")
	void theGraphIsAskedAsSeldomAsCanBe(String what, int times, String document) {
		double before = counted();

		asking.asAdministrator().document(document).executeAndVerify();

		assertThat(counted() - before).as(what).isEqualTo(times);
	}

	/** The second statement's results get a name that no root has. */
	@Test
	void aRootMayBeCalledAsTheCompilerCallsThings() {
		String below = "{ people { nodes { skills(first: 1) { nodes { people(first: 1) { nodes { skills(first: 1) { nodes { key } } } } } } } } }";
		String aliases = IntStream.range(0, 40)
			.mapToObj((i) -> "f%d: skill(by: {key: \"apache-kafka\"}) %s".formatted(i, (i < 20) ? below : "{ key }"))
			.collect(Collectors.joining(" ", "{ ", " }"));

		Map<String, Object> data = asking.asAdministrator().document(aliases).execute().returnResponse().getData();

		assertThat(data).hasSize(40).doesNotContainValue(null);
	}

	private double counted() {
		return meters.find(Reads.ROUND_TRIPS).timers().stream().mapToLong(Timer::count).sum();
	}

}
