package org.skillsgraph.imports;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.AnyDatabase;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SkillsGraphTest
@AnyDatabase
class ImportingTests {

	private final Importing importing;

	private final EmptyGraph empty;

	private final WholeGraph graph;

	ImportingTests(Importing importing, EmptyGraph empty, Driver driver) {
		this.importing = importing;
		this.empty = empty;
		this.graph = new WholeGraph(driver);
	}

	@BeforeEach
	void emptyGraph() {
		empty.make();
	}

	@Test
	void peopleReportToTheirManagers() {
		run(new CsvFiles().with("people.csv",
				"key,name,email,title,location,time_zone,working_hours,languages,manager,started_on,left_on",
				"ada,Ada L,ada@example.org,Engineer,Wien,Europe/Vienna,08:00-16:30,de|en,bob,2020-01-02,2026-01-31",
				"bob,Bob,,,,,,,,,"));

		assertThat(graph.nodes("Person")).containsExactly(
				"(Person) {email=ada@example.org, key=ada, languages=[de, en], leftOn=2026-01-31, location=Wien, name=Ada L, "
						+ "place=wien, spoken=[de, en], startedOn=2020-01-02, timeZone=Europe/Vienna, title=Engineer, worksFrom=08:00, worksUntil=16:30}",
				"(Person) {key=bob, languages=[], name=Bob, spoken=[]}");
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("ada REPORTS_TO bob {}");
	}

	@Test
	void peopleAreMembersOfTeamsThatArePartOfOthers() {
		run(new CsvFiles().with("people.csv", "key,name", "ada,Ada")
			.with("teams.csv", "key,name,kind,parent,description", "core,Core,SQUAD,tribe,", "tribe,Tribe,tribe,,All")
			.with("memberships.csv", "person,team,role,since,until", "ada,core,lead,2020-01-01,", "ada,core,,,"));

		assertThat(graph.nodes("Team")).containsExactly("(Team) {description=All, key=tribe, kind=TRIBE, name=Tribe}",
				"(Team) {key=core, kind=SQUAD, name=Core}");
		assertThat(graph.relationships("PART_OF")).containsExactly("core PART_OF tribe {}");
		assertThat(graph.relationships("MEMBER_OF")).containsExactly(
				"ada MEMBER_OF core {key=lead|2020-01-01, person=ada, role=lead, since=2020-01-01, team=core}",
				"ada MEMBER_OF core {key=|, person=ada, team=core}");
	}

	@Test
	void skillsHaveAllTheirNamesAndAreRelated() {
		run(new CsvFiles()
			.with("skills.csv", "key,name,kind,description,aliases,uri", "java,Java,,,JVM|Java SE,urn:java",
					"it,IT,GROUP,,,")
			.with("skill_relations.csv", "from,relation,to,weight", "java,BROADER,it,", "java,RELATED,it,0.5"));

		assertThat(graph.nodes("Skill")).containsExactly(
				"(Skill) {aliases=[JVM, Java SE], key=java, kind=SKILL, name=Java, uri=urn:java}",
				"(Skill) {aliases=[], key=it, kind=GROUP, name=IT}");
		assertThat(graph.relationships("")).containsExactly("java BROADER it {}", "java RELATED it {weight=0.5}");
	}

	@Test
	void claimsAreKeptSideBySideAndWhatTheyAmountToIsDerived() {
		run(people().with("skills.csv", "key,name", "java,Java")
			.with("skill_claims.csv", "person,skill,level,source,claimed_by,observed_on,evidence,audience",
					"ada,java,4,EVIDENCE,,2025-01-01,3,", "ada,java,EXPERT,MANAGER,bob,2026-01-01,,MANAGER"));

		assertThat(graph.nodes("SkillClaim")).containsExactly(
				"(SkillClaim) {evidenceCount=1, key=ada|java|MANAGER|bob|2026-01-01, level=5, observedOn=2026-01-01, rung=2, source=MANAGER}",
				"(SkillClaim) {evidenceCount=3, key=ada|java|EVIDENCE||2025-01-01, level=4, observedOn=2025-01-01, rung=0, source=EVIDENCE}");
		assertThat(graph.relationships("CLAIMED_BY"))
			.containsExactly("ada|java|MANAGER|bob|2026-01-01 CLAIMED_BY bob {}");
		assertThat(graph.relationships("KNOWS")).containsExactly(
				"ada KNOWS java {confidence=0.87, fromRung=2, level=4, observedOn=2026-01-01, person=ada, rank=1.13, skill=java, toRung=3}",
				"ada KNOWS java {confidence=0.91, fromRung=0, level=4, observedOn=2025-01-01, person=ada, rank=1.09, skill=java, toRung=1}");
	}

	@Test
	void whoeverMeansToLearnKnowsNothingForSureYet() {
		run(people().with("skills.csv", "key,name", "java,Java")
			.with("skill_intents.csv", "person,skill,intent,level,audience", "ada,java,WANTS_TO_LEARN,3,TEAM"));

		assertThat(graph.relationships("WANTS_TO_LEARN")).containsExactly("ada WANTS_TO_LEARN java {level=3, rung=1}");
		assertThat(graph.relationships("KNOWS"))
			.containsExactly("ada KNOWS java {confidence=0.0, fromRung=1, person=ada, rank=6.0, skill=java, toRung=3}");
	}

	@Test
	void anOfferThatIsNoLongerForEveryoneLeavesNothingForEveryone() {
		CsvFiles skills = people().with("skills.csv", "key,name", "java,Java");
		run(skills.with("skill_intents.csv", "person,skill,intent,audience", "bob,java,OFFERS_MENTORING,EVERYONE"));
		assertThat(graph.nodes("MentoringOffer"))
			.containsExactly("(MentoringOffer) {implied=true, key=bob, paused=false, places=1}");

		run(new CsvFiles().with("skill_intents.csv", "person,skill,intent,audience", "bob,java,OFFERS_MENTORING,TEAM"));

		assertThat(graph.nodes("MentoringOffer")).isEmpty();
		assertThat(graph.relationships("MENTORS")).isEmpty();
	}

	@Test
	void anOfferThatWasSaidOutrightOutlivesItsSkills() {
		CsvFiles skills = people().with("skills.csv", "key,name", "java,Java");
		run(skills.with("skill_intents.csv", "person,skill,intent,audience", "bob,java,OFFERS_MENTORING,EVERYONE"));
		run(new CsvFiles().with("mentoring_offers.csv", "person,places", "bob,1"));

		run(new CsvFiles().with("skill_intents.csv", "person,skill,intent,audience", "bob,java,OFFERS_MENTORING,TEAM"));

		assertThat(graph.nodes("MentoringOffer")).containsExactly("(MentoringOffer) {key=bob, paused=false, places=1}");
	}

	@Test
	void mentorsHaveRanksExperienceAndOpenPlaces() {
		run(people().with("skills.csv", "key,name", "java,Java", "go,Go")
			.with("teams.csv", "key,name", "core,Core")
			.with("mentoring_offers.csv", "person,places,weekly_hours,paused", "ada,2,1.5,")
			.with("skill_claims.csv", "person,skill,source,level", "ada,java,PEER,5")
			.with("skill_intents.csv", "person,skill,intent,audience", "ada,java,OFFERS_MENTORING,",
					"bob,go,OFFERS_MENTORING,EVERYONE", "bob,java,OFFERS_MENTORING,TEAM")
			.with("mentorships.csv", "key,mentor,mentee,kind,status,skills,team,started_on,ended_on",
					"m1,ada,bob,MENTORING,COMPLETED,java|go,core,2024-01-01,2024-06-01",
					"m2,ada,cem,,ACTIVE,java,core,2026-01-01,", "m3,ada,bob,,DECLINED,java,,,",
					"m4,bob,cem,,PAUSED,,,2026-02-01,"));

		assertThat(graph.nodes("MentoringOffer")).containsExactly(
				"(MentoringOffer) {implied=true, key=bob, paused=false, places=1}",
				"(MentoringOffer) {key=ada, paused=false, places=2, weeklyHours=1.5}");
		assertThat(graph.relationships("MENTORED")).containsExactly(
				"ada MENTORED core {dates=[2026-01-01, 2024-06-01], times=2}",
				"ada MENTORED go {dates=[2024-06-01], times=1}",
				"ada MENTORED java {dates=[2026-01-01, 2024-06-01], times=2}");
		assertThat(graph.relationships("MENTORS")).containsExactly(
				"ada MENTORS java {person=ada, rank=0.38, skill=java}",
				"bob MENTORS go {person=bob, rank=0.76, skill=go}");
		assertThat(graph.relationships("ON")).containsExactly("m1 ON go {}", "m1 ON java {}", "m2 ON java {}",
				"m3 ON java {}");
	}

	@Test
	void aMentorshipThatIsOverButSaidToRunIsReportedAndKept() {
		Report report = run(people().with("mentorships.csv", "key,mentor,mentee,status,ended_on",
				"m1,ada,bob,ACTIVE,2026-11-21", "m2,ada,bob,PAUSED,2026-11-21", "m3,ada,bob,ACTIVE,2026-11-22",
				"m4,ada,bob,ACTIVE,", "m5,ada,bob,ENDED,2026-11-21"));

		assertThat(report.anomalies()).extracting(Anomaly::line, Anomaly::column, Anomaly::code, Anomaly::message)
			.containsExactly(
					tuple(2, "ended_on", AnomalyCode.ACTIVE_BUT_ENDED,
							"The mentorship is ACTIVE, but ended on 2026-11-21: it takes no place any more."),
					tuple(3, "ended_on", AnomalyCode.ACTIVE_BUT_ENDED,
							"The mentorship is PAUSED, but ended on 2026-11-21: it takes no place any more."));
		assertThat(report.files()).containsEntry("mentorships.csv", new Report.Count(5, 5, 0, 0, 0));
		assertThat(report.complete()).isTrue();
		assertThat(graph.nodes("Mentorship"))
			.contains("(Mentorship) {endedOn=2026-11-21, key=m1, kind=MENTORING, status=ACTIVE}");
	}

	@Test
	void addOnsAndItemsRequireTrees() {
		run(people().with("skills.csv", "key,name", "java,Java")
			.with("add_ons.csv", "key,name,kind,description,requires",
					"trainer,Trainer,TRAINER,,\"{ \"\"item\"\" : \"\"ttt\"\" }\"")
			.with("add_on_holdings.csv", "person,add_on,since,term,share_percent,until",
					"ada,trainer,2025-01-01,LONG,20,")
			.with("learning_items.csv", "key,title,format,external,provider,hours,cost,url,requires",
					"adv,Advanced,COURSE,true,X,8,100.5,https://example.org/a,\"{\"\"allOf\"\":[{\"\"skill\"\":\"\"java\"\",\"\"level\"\":\"\"COMPETENT\"\"},"
							+ "{\"\"anyOf\"\":[{\"\"item\"\":\"\"basic\"\"},{\"\"addOn\"\":\"\"trainer\"\"}]}]}\""));

		assertThat(graph.nodes("LearningItem")).containsExactly(
				"(LearningItem) {catalogued=false, external=false, format=COURSE, key=basic, title=basic}",
				"(LearningItem) {catalogued=false, external=false, format=COURSE, key=ttt, title=ttt}",
				"(LearningItem) {catalogued=true, cost=100.5, external=true, format=COURSE, hours=8.0, key=adv, provider=X, "
						+ "requires={\"allOf\":[{\"skill\":\"java\",\"level\":3},{\"anyOf\":[{\"item\":\"basic\"},{\"addOn\":\"trainer\"}]}]}, "
						+ "title=Advanced, url=https://example.org/a}");
		assertThat(graph.relationships("NEEDS")).containsExactly("addOn/trainer NEEDS ttt {}",
				"item/adv|0 NEEDS java {level=3}", "item/adv|1|0 NEEDS basic {}", "item/adv|1|1 NEEDS trainer {}");
		assertThat(graph.relationships("PART")).containsExactly("item/adv PART item/adv|0 {position=0}",
				"item/adv PART item/adv|1 {position=1}", "item/adv|1 PART item/adv|1|0 {position=0}",
				"item/adv|1 PART item/adv|1|1 {position=1}");
		assertThat(graph.relationships("HOLDS")).containsExactly(
				"ada HOLDS trainer {addOn=trainer, key=2025-01-01, person=ada, sharePercent=20, since=2025-01-01, term=LONG}");
	}

	@Test
	void itemsAreOfferedTaughtAndCompleted() {
		run(people().with("skills.csv", "key,name", "java,Java")
			.with("learning_items.csv", "key,title,format", "basic,Basic,DOJO")
			.with("learning_outcomes.csv", "item,skill,level", "basic,java,2")
			.with("offerings.csv", "key,item,starts_at,ends_at,seats,location,language,leads",
					"o1,basic,2026-03-01T09:00:00+01:00,2026-03-01T17:00:00+01:00,12,Wien,de,cem|bob")
			.with("enrolments.csv", "person,offering,status", "ada,o1,ENROLLED")
			.with("completions.csv", "person,item,completed_on", "bob,basic,2025-12-01"));

		assertThat(graph.nodes("Offering")).containsExactly(
				"(Offering) {endsAt=2026-03-01T17:00+01:00, free=11, item=basic, key=o1, language=de, location=Wien, place=wien, seats=12, sortStart=2026-03-01T08:00Z, spoken=de, startsAt=2026-03-01T09:00+01:00, taken=1, waiting=0}");
		assertThat(graph.nodes("Enrolment")).containsExactly("(Enrolment) {key=ada|o1, status=ENROLLED}");
		assertThat(graph.relationships("")).containsExactly("ada ENROLLED ada|o1 {}", "ada REPORTS_TO bob {}",
				"ada|o1 IN o1 {}", "basic TEACHES java {level=2}", "bob COMPLETED basic {completedOn=2025-12-01}",
				"bob LEADS o1 {}", "cem LEADS o1 {}", "java TAUGHT_BY basic {}", "o1 OF basic {}");
	}

	@Test
	void offeringsAreHeldInRolesAndWhoIsNamedTwiceHasTheGreaterPart() {
		CsvFiles files = people().with("learning_items.csv", "key,title,format", "basic,Basic,DOJO")
			.with("offerings.csv", "key,item,leads,co_trainers,helpers", "o1,basic,ada,cem|ada|bob,cem");

		run(files);

		assertThat(graph.relationships("LEADS")).containsExactly("ada LEADS o1 {}", "bob LEADS o1 {role=CO_TRAINER}",
				"cem LEADS o1 {role=CO_TRAINER}");
		assertThat(run(files).files()).containsEntry("offerings.csv", new Report.Count(1, 0, 0, 1, 0));
	}

	@Test
	void aFileThatSaysNothingOfRolesLeavesThemAsTheyAre() {
		run(people().with("learning_items.csv", "key,title,format", "basic,Basic,DOJO")
			.with("offerings.csv", "key,item,leads,helpers", "o1,basic,ada,cem"));

		run(new CsvFiles().with("offerings.csv", "key,item,leads", "o1,basic,bob"));

		assertThat(graph.relationships("LEADS")).containsExactly("bob LEADS o1 {}", "cem LEADS o1 {role=HELPER}");
	}

	@Test
	void whatEveryoneMayKnowOfTrainersAndLearnersIsMarked() {
		run(people().with("skills.csv", "key,name", "java,Java", "go,Go")
			.with("skill_intents.csv", "person,skill,intent,audience", "ada,java,OFFERS_TRAINING,EVERYONE",
					"ada,java,WANTS_TO_LEARN,TEAM", "bob,java,WANTS_TO_LEARN,", "bob,go,OFFERS_TRAINING,ONLY_ME"));

		assertThat(graph.relationships("KNOWS")).containsExactly(
				"ada KNOWS java {confidence=0.0, fromRung=0, offersTraining=true, person=ada, rank=6.0, skill=java, toRung=3}",
				"bob KNOWS go {confidence=0.0, fromRung=3, person=bob, rank=6.0, skill=go, toRung=3}",
				"bob KNOWS java {confidence=0.0, fromRung=0, person=bob, rank=6.0, skill=java, toRung=3, wantsToLearn=true}");
	}

	@Test
	void rolesCallForSkills() {
		run(new CsvFiles().with("skills.csv", "key,name", "java,Java")
			.with("roles.csv", "key,name,family,description", "dev,Developer,IT,")
			.with("role_requirements.csv", "role,skill,level,importance", "dev,java,,"));

		assertThat(graph.nodes("Role")).containsExactly("(Role) {family=IT, key=dev, name=Developer}");
		assertThat(graph.relationships("CALLS_FOR")).containsExactly("dev CALLS_FOR java {importance=1.0}");
	}

	@Test
	void importingADirectoryAgainChangesNothing() {
		Report first = run(CsvFiles.demo());
		List<String> before = graph.lines();

		Report second = run(CsvFiles.demo());

		assertThat(first.complete()).isTrue();
		assertThat(first.files()).hasSize(18);
		first.files()
			.forEach((file, count) -> assertThat(second.files().get(file)).as(file)
				.isEqualTo(new Report.Count(count.read(), 0, 0, count.read(), 0)));
		assertThat(graph.lines()).isEqualTo(before);
	}

	@Test
	void aDryRunWritesNothingAndReportsTheSame() {
		CsvFiles demo = CsvFiles.demo().with("teams.csv", "key,name,parent", "a,A,b", "b,B,a", "c,C,");
		List<String> before = graph.lines();
		Report dry = importing.of(demo.resources(), true, (_) -> {
		});
		assertThat(graph.lines()).isEqualTo(before);

		Report real = run(demo);

		assertThat(dry.files()).isEqualTo(real.files());
		assertThat(dry.anomalies()).isEqualTo(real.anomalies()).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 20, 300 })
	void theOrderOfRowsDoesNotMatter(long seed) {
		run(CsvFiles.demo());
		List<String> inOrder = graph.lines();
		empty.make();

		run(CsvFiles.demo().shuffled(seed));

		assertThat(graph.lines()).isEqualTo(inOrder);
	}

	@Test
	void whatChangedIsChangedAndTheRestIsLeftAlone() {
		run(people().with("skills.csv", "key,name,aliases", "java,Java,JVM"));

		Report report = run(
				new CsvFiles().with("people.csv", "key,name,manager", "ada,Ada,cem", "bob,Robert,", "cem,Cem,")
					.with("skills.csv", "key,name", "java,Java!"));

		assertThat(report.files()).containsEntry("people.csv", new Report.Count(3, 0, 2, 1, 0))
			.containsEntry("skills.csv", new Report.Count(1, 0, 1, 0, 0));
		assertThat(graph.relationships("REPORTS_TO")).containsExactly("ada REPORTS_TO cem {}");
		assertThat(graph.nodes("Person"))
			.contains("(Person) {key=bob, languages=[], name=Robert, spoken=[], title=Boss}");
		assertThat(graph.nodes("Skill")).containsExactly("(Skill) {aliases=[JVM], key=java, kind=SKILL, name=Java!}");
	}

	@Test
	void whatIsEmptyNowIsUnknownAgain() {
		run(people());

		run(new CsvFiles().with("people.csv", "key,name,title", "bob,Bob,"));

		assertThat(graph.nodes("Person")).contains("(Person) {key=bob, languages=[], name=Bob, spoken=[]}");
	}

	@Test
	void aPlaceholderThatIsCataloguedLaterIsCreatedThen() {
		run(new CsvFiles().with("learning_items.csv", "key,title,format,requires",
				"b,B,COURSE,\"{\"\"item\"\":\"\"a\"\"}\""));

		Report report = run(new CsvFiles().with("learning_items.csv", "key,title,format", "a,A,BOOK_CIRCLE"));

		assertThat(report.files()).containsEntry("learning_items.csv", new Report.Count(1, 1, 0, 0, 0));
		assertThat(graph.nodes("LearningItem"))
			.contains("(LearningItem) {catalogued=true, external=false, format=BOOK_CIRCLE, key=a, title=A}");
	}

	@Test
	void aTreeTakesThePlaceOfTheFormerOne() {
		run(new CsvFiles().with("learning_items.csv", "key,title,format,requires", "a,A,COURSE,",
				"b,B,COURSE,\"{\"\"allOf\"\":[{\"\"item\"\":\"\"a\"\"},{\"\"item\"\":\"\"c\"\"}]}\"", "c,C,COURSE,"));

		run(new CsvFiles().with("learning_items.csv", "key,title,format,requires",
				"b,B,COURSE,\"{\"\"item\"\":\"\"c\"\"}\""));

		assertThat(graph.nodes("Requirement")).containsExactly("(RequirementLeaf) {key=item/b}");
		assertThat(graph.relationships("")).containsExactly("b REQUIRES item/b {}", "item/b NEEDS c {}");
	}

	private static CsvFiles people() {
		return new CsvFiles().with("people.csv", "key,name,title,manager", "ada,Ada,,bob", "bob,Bob,Boss,",
				"cem,Cem,,");
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

}
