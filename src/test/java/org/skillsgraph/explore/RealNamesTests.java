package org.skillsgraph.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.skillsgraph.GraphQlClient;
import org.skillsgraph.Organisation;
import org.skillsgraph.RealData;
import org.skillsgraph.SkillsGraphTest;
import org.skillsgraph.text.NameForm;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Names of real skills, roles, teams and people, typed exactly and in another case. Where
 * several objects share a name, any of them may come first.
 */
@SkillsGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealNamesTests {

	private static final long SEED = 20261128;

	private static final int NAMES = 700;

	private static final int WITH_SIGNS = 100;

	private final SearchAnswers finding;

	private final Organisation organisation;

	private final List<Named> all = new ArrayList<>();

	private final Map<String, List<String>> bearers = new TreeMap<>();

	RealNamesTests(GraphQlClient asking, Organisation organisation) {
		this.finding = new SearchAnswers(asking);
		this.organisation = organisation;
	}

	record Named(String key, String name) {

		boolean withSigns() {
			return name.codePoints()
				.anyMatch((letter) -> letter > 127 || !(Character.isLetterOrDigit(letter) || letter == ' '));
		}

	}

	@BeforeAll
	void realNames() throws IOException {
		bring("esco", "skills.csv", "roles.csv");
		bring("open-source-people", "people.csv", "teams.csv", "skills.csv", "add_ons.csv");
	}

	@Test
	void whateverBearsTheNameComesFirst() {
		List<Named> drawn = drawn();
		List<String> missed = new ArrayList<>();
		for (int i = 0; i < drawn.size(); i++) {
			String name = drawn.get(i).name();
			String typed = (i % 2 == 0) ? name : name.toUpperCase(Locale.ROOT);
			JsonNode first = finding.search(typed).at("/edges/0/node/key");
			if (!bearers.getOrDefault(NameForm.of(typed), List.of()).contains(first.asString(""))) {
				missed.add(typed + " finds " + first);
			}
		}

		System.err.printf("Seed %d: of %d names, %d with signs, %d come first%n", SEED, drawn.size(),
				drawn.stream().filter(Named::withSigns).count(), drawn.size() - missed.size());
		assertThat(missed).hasSizeLessThanOrEqualTo(NAMES / 100);
	}

	/** A hundred with special characters or accents, the others at random. */
	private List<Named> drawn() {
		List<Named> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, new Random(SEED));
		return Stream
			.concat(shuffled.stream().filter(Named::withSigns).limit(WITH_SIGNS),
					shuffled.stream().limit(NAMES - WITH_SIGNS))
			.toList();
	}

	private void bring(String set, String... files) throws IOException {
		Path directory = RealData.directory(set);
		Map<String, String> texts = new TreeMap<>();
		for (String file : files) {
			texts.put(file, Files.readString(directory.resolve(file)));
			try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(directory.resolve(file))) {
				rows.forEach(this::add);
			}
			catch (UncheckedIOException ex) {
				throw ex.getCause();
			}
		}
		organisation.of(texts);
	}

	private void add(NamedCsvRecord row) {
		Named named = new Named(row.getField("key").strip(), row.getField("name"));
		all.add(named);
		String aliases = row.findField("aliases").orElse("");
		Stream.concat(Stream.of(named.name()), Stream.of(aliases.split("\\|", -1)))
			.map(NameForm::of)
			.filter((form) -> !form.isEmpty())
			.forEach((form) -> bearers.computeIfAbsent(form, (_) -> new ArrayList<>()).add(named.key()));
	}

}
