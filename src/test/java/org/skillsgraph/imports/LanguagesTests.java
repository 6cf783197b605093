package org.skillsgraph.imports;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.skillsgraph.EmptyGraph;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.sheets.AnomalyCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Six spellings of English in the files are one language to every query. */
@SkillsGraphTest
class LanguagesTests {

	private static final String MENTORS = """
			query ($languages: [String!]) {
			  findMentors(input: {mentee: {key: "lea"}, skills: [{skill: {key: "flag"}}], languages: $languages}) {
			    nodes { mentor { key } reasons { factor text } }
			    ranking { excluded { rule count } }
			  }
			}
			""";

	private final GraphQlClient asking;

	private final Importing importing;

	private final EmptyGraph empty;

	private final Driver driver;

	LanguagesTests(GraphQlClient asking, Importing importing, EmptyGraph empty, Driver driver) {
		this.asking = asking;
		this.importing = importing;
		this.empty = empty;
		this.driver = driver;
	}

	@BeforeEach
	void sixWhoSpeakEnglishAndOneWhoSpeaksFrench() {
		empty.make();
		CsvFiles files = new CsvFiles()
			.with("people.csv", "key,name,location,languages", "lea,Lea,New York,en", "low,Low,new  york,en",
					"up,Up,NEW\u00a0YORK,EN|en", "word,Word,,English", "region,Region,Zürich,en-GB|nb",
					"under,Under,Zu\u0308rich,en_US", "three,Three,,eng", "french,French,,français")
			.with("skills.csv", "key,name", "flag,Flagmaking")
			.with("skill_intents.csv", "person,skill,intent", "low,flag,OFFERS_MENTORING", "up,flag,OFFERS_MENTORING",
					"word,flag,OFFERS_MENTORING", "region,flag,OFFERS_MENTORING", "under,flag,OFFERS_MENTORING",
					"three,flag,OFFERS_MENTORING", "french,flag,OFFERS_MENTORING")
			.with("learning_items.csv", "key,title,format", "basic,Basic,COURSE")
			.with("offerings.csv", "key,item,language", "o1,basic,en_GB", "o2,basic,German", "o3,basic,");
		assertThat(run(files).anomalies()).isEmpty();
		assertThat(run(files).files().get("people.csv")).as("the same again changes nothing")
			.isEqualTo(new Report.Count(8, 0, 0, 8, 0));
	}

	private Report run(CsvFiles files) {
		return importing.of(files.resources(), false, (_) -> {
		});
	}

	@Test
	void languagesAreKeptAsTheirTags() {
		asking.asAdministrator()
			.document("{people {nodes {key languages}}}")
			.execute()
			.path("people.nodes")
			.matchesJsonStrictly("""
					[{"key": "french", "languages": ["fr"]}, {"key": "lea", "languages": ["en"]},
					 {"key": "low", "languages": ["en"]}, {"key": "region", "languages": ["en-GB", "nb"]},
					 {"key": "three", "languages": ["en"]}, {"key": "under", "languages": ["en-US"]},
					 {"key": "up", "languages": ["en"]}, {"key": "word", "languages": ["en"]}]
					""");
	}

	@Test
	void anythingElseIsReported() {
		Report report = run(new CsvFiles().with("people.csv", "key,name,languages", "kor,Kor,klingonish"));

		assertThat(report.files()).containsEntry("people.csv", new Report.Count(1, 1, 0, 0, 0));
		assertThat(report.anomalies())
			.extracting(Anomaly::file, Anomaly::line, Anomaly::column, Anomaly::code, Anomaly::message)
			.containsExactly(tuple("people.csv", 2, "languages", AnomalyCode.UNKNOWN_LANGUAGE,
					"\"klingonish\" isn't a language such as en, pt-BR or English. The value is left out of the list."));
	}

	@Test
	void mentorsAreFoundByTheLanguageAndNotByItsSpelling() {
		whoSpeaksEnglishIsFound(Map.of());
	}

	@Test
	void languagesThatAreAskedForAreUnderstoodTheSameWay() {
		whoSpeaksEnglishIsFound(Map.of("languages", List.of("EN", "English", "en-GB", "eng")));
	}

	@Test
	void languagesThatWereStoredAsTheyWereTypedAreUnderstoodToo() {
		driver.executableQuery("""
				MATCH (person:Person)
				REMOVE person.spoken
				SET person.languages = CASE person.key WHEN 'up' THEN ['EN', 'klingonish'] WHEN 'word' THEN ['English']
				  WHEN 'under' THEN ['en_US'] ELSE person.languages END
				""").execute();

		whoSpeaksEnglishIsFound(Map.of());
	}

	private void whoSpeaksEnglishIsFound(Map<String, ?> variables) {
		asking.asAdministrator()
			.document(MENTORS)
			.variables(Map.copyOf(variables))
			.execute()
			.path("findMentors", (found) -> {
				found.path("nodes[*].mentor.key")
					.entityList(String.class)
					.containsExactly("low", "region", "three", "under", "up", "word");
				found.path("nodes[*].reasons[?(@.factor == 'LANGUAGE')].text")
					.entityList(String.class)
					.satisfies((texts) -> assertThat(texts).hasSize(6).containsOnly("Shares English."));
				found.path("ranking.excluded")
					.matchesJsonStrictly("[{\"rule\": \"NO_SHARED_LANGUAGE\", \"count\": 1}]");
			});
	}

	@Test
	void whatIsNoLanguageCannotBeAskedFor() {
		asking.asAdministrator()
			.document(MENTORS)
			.variable("languages", List.of("en", "klingonish"))
			.execute()
			.errors()
			.satisfy((errors) -> {
				assertThat(errors).singleElement()
					.extracting((error) -> error.getExtensions().get("code"))
					.isEqualTo("INVALID_INPUT");
				assertThat(errors.getFirst().getMessage()).contains("klingonish");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "EN", "English", "en-US", "eng" })
	void peopleAndOfferingsAreFilteredByTheLanguage(String language) {
		asking.asAdministrator().document("""
				query ($language: String) {
				  people(filter: {language: $language}) {nodes {key} totalCount}
				  offerings(filter: {language: $language}) {nodes {key language}}
				}
				""").variable("language", language).execute().path("").matchesJsonStrictly("""
				{
				  "people": {"nodes": [{"key": "lea"}, {"key": "low"}, {"key": "region"}, {"key": "three"},
				    {"key": "under"}, {"key": "up"}, {"key": "word"}], "totalCount": 7},
				  "offerings": {"nodes": [{"key": "o1", "language": "en-GB"}]}
				}
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "nn", "Norwegian Bokmål", "norsk" })
	void whoSpeaksOneNorwegianIsFoundByAnother(String language) {
		asking.asAdministrator()
			.document("query ($language: String) {people(filter: {language: $language}) {nodes {key}}}")
			.variable("language", language)
			.execute()
			.path("people.nodes")
			.matchesJsonStrictly("[{\"key\": \"region\"}]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "people", "offerings" })
	void nothingIsFilteredByWhatIsNoLanguage(String list) {
		asking.asAdministrator()
			.document("{%s(filter: {language: \"xx\"}) {totalCount}}".formatted(list))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.extracting((error) -> error.getExtensions().get("code"))
				.isEqualTo("INVALID_INPUT"));
	}

	@Test
	void placesAreTheSameInAnySpelling() {
		asking.asAdministrator().document("""
				{
				  york: people(filter: {location: "new\\u00a0 York "}) {nodes {key location}}
				  zurich: people(filter: {location: "ZURICH"}) {nodes {key}}
				  none: people(filter: {location: "York"}) {totalCount}
				}
				""").execute().path("").matchesJsonStrictly("""
				{
				  "york": {"nodes": [{"key": "lea", "location": "New York"}, {"key": "low", "location": "new  york"},
				    {"key": "up", "location": "NEW\u00a0YORK"}]},
				  "zurich": {"nodes": [{"key": "region"}, {"key": "under"}]},
				  "none": {"totalCount": 0}
				}
				""");
	}

}
