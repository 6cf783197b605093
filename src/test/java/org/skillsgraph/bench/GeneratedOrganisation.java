package org.skillsgraph.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An organisation of any size in the import format: a few skills that many people have
 * and many that few have, reporting lines that begin with a chain of thirty, squads of
 * ten in tribes and guilds of all sizes, offers to mentor and to train, mentorships,
 * courses and roles. The same size gives the same files.
 */
final class GeneratedOrganisation {

	/** A file has about 12 claims for each person. */
	private static final int DRAWN_CLAIMS = 14;

	/** The number of people in the first reporting line before it branches. */
	private static final int CHAIN = 30;

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

	private static final List<String> FIRST_NAMES = List.of("Ada", "Björn", "Chen", "Dilek", "Elif", "Farid", "Göran",
			"Hana", "Ines", "Jun", "Kofi", "Lena", "Mika", "Nadia", "Omar", "Pia", "Quentin", "Rosa", "Sven", "Tariq");

	private static final List<String> LAST_NAMES = List.of("Abe", "Berg", "Costa", "Dahl", "Eriksen", "Fuchs", "García",
			"Huang", "Ito", "Jansen", "Kaya", "López", "Meyer", "Novák", "Okafor", "Petrov", "Quist", "Rossi", "Silva",
			"Tanaka", "Ueda", "Vogel", "Wang", "Yılmaz", "Zhou");

	private static final List<String> SKILL_NAMES = List.of("Kafka", "Coaching", "Testing", "Terraform", "Negotiation",
			"Python", "Design", "Security", "Statistics", "Facilitation", "Go", "Writing", "Kubernetes", "Hiring",
			"Accessibility", "Budgets", "Streaming", "Interviews", "Compilers", "Storytelling");

	private static final List<String> PLACES = List.of("Berlin", "Stockholm", "New York", "Bengaluru", "Tokyo",
			"London", "Toronto");

	private static final List<String> ZONES = List.of("Europe/Berlin", "Europe/Stockholm", "America/New_York",
			"Asia/Kolkata", "Asia/Tokyo", "Europe/London", "America/Toronto");

	private static final List<String> ADD_ONS = List.of("SPEAKER", "TRAINER", "MENTOR", "COACH", "WRITER", "CHAMPION");

	private static final List<String> FORMATS = List.of("COURSE", "WORKSHOP", "TRAINING", "PRESENTATION", "BOOK_CIRCLE",
			"DOJO");

	private final int people;

	private final Path directory;

	private final Random random = new Random(42);

	private final Popularity skills;

	private final Popularity items;

	private final Popularity guilds;

	private GeneratedOrganisation(int people, Path directory) {
		this.people = people;
		this.directory = directory;
		this.skills = new Popularity(skills(people));
		this.items = new Popularity(Math.max(50, people / 100));
		this.guilds = new Popularity(Math.max(10, people / 1_000));
	}

	/**
	 * Numbers from 0, the lower the more frequent: the frequency of {@code n} is in
	 * proportion to 1 / (n + 3)^0.9.
	 *
	 * @see <a href="https://en.wikipedia.org/wiki/Zipf%27s_law">Zipf's law</a>
	 */
	private static final class Popularity {

		private final double[] cumulated;

		Popularity(int size) {
			this.cumulated = IntStream.range(0, size).mapToDouble((n) -> 1 / Math.pow(n + 3, 0.9)).toArray();
			Arrays.parallelPrefix(cumulated, Double::sum);
		}

		int size() {
			return cumulated.length;
		}

		int draw(Random random) {
			int place = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
			return Math.min((place < 0) ? -place - 1 : place, cumulated.length - 1);
		}

	}

	/** One file of the import format. */
	private final class Sheet implements AutoCloseable {

		private final BufferedWriter writer;

		Sheet(String name, String columns) throws IOException {
			this.writer = Files.newBufferedWriter(directory.resolve(name));
			row(columns);
		}

		void row(Object... cells) {
			try {
				writer.write(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(",", "", "\n")));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() throws IOException {
			writer.close();
		}

	}

	/**
	 * {@return the number of skills} The lower the number in its key, the more people
	 * have a skill.
	 */
	static int skills(int people) {
		return (people < 100_000) ? 3_000 : 15_000;
	}

	/**
	 * Writes the files.
	 * @param people how many of them
	 * @param directory created when it is missing
	 */
	static void write(int people, Path directory) throws IOException {
		Files.createDirectories(directory);
		GeneratedOrganisation organisation = new GeneratedOrganisation(people, directory);
		organisation.skills();
		organisation.teams();
		organisation.people();
		organisation.claims();
		organisation.addOns();
		organisation.mentoring();
		organisation.learning();
		organisation.roles();
	}

	private void skills() throws IOException {
		try (Sheet sheet = new Sheet("skills.csv", "key,name,kind")) {
			for (int i = 0; i < skills.size(); i++) {
				sheet.row("s" + i, "%s %d".formatted(SKILL_NAMES.get(i % SKILL_NAMES.size()), i / SKILL_NAMES.size()),
						"SKILL");
			}
		}
		try (Sheet sheet = new Sheet("skill_relations.csv", "from,relation,to")) {
			for (int i = 1; i < skills.size(); i++) {
				sheet.row("s" + i, "BROADER", "s" + (i - 1) / 8);
				if (i % 5 == 0) {
					sheet.row("s" + i, "REQUIRES", "s" + i / 5);
				}
			}
		}
	}

	private void teams() throws IOException {
		try (Sheet sheet = new Sheet("teams.csv", "key,name,kind,parent")) {
			for (int i = 0; i <= squads() / 20; i++) {
				sheet.row("tribe" + i, "Tribe " + i, "TRIBE", "");
			}
			for (int i = 0; i < squads(); i++) {
				sheet.row("squad" + i, "Squad " + i, "SQUAD", "tribe" + i / 20);
			}
			for (int i = 0; i < guilds.size(); i++) {
				sheet.row("guild" + i, "Guild " + i, "GUILD", "");
			}
		}
		try (Sheet sheet = new Sheet("memberships.csv", "person,team,role,since")) {
			for (int i = 0; i < people; i++) {
				sheet.row("p" + i, "squad" + i / 10, "member", day(3_000));
				if (i % 4 == 0) {
					sheet.row("p" + i, "guild" + guilds.draw(random), "member", day(1_000));
				}
			}
		}
	}

	private int squads() {
		return (people + 9) / 10;
	}

	private void people() throws IOException {
		try (Sheet sheet = new Sheet("people.csv",
				"key,name,email,title,location,time_zone,languages,manager,started_on,left_on")) {
			for (int i = 0; i < people; i++) {
				int place = random.nextInt(PLACES.size());
				String name = "%s %s".formatted(FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size())),
						LAST_NAMES.get(random.nextInt(LAST_NAMES.size())));
				sheet.row("p" + i, name, "p%d@example.org".formatted(i), "Engineer", PLACES.get(place),
						ZONES.get(place), (i % 3 == 0) ? "en|sv" : "en", manager(i), "2015-01-01",
						(i % 50 == 49) ? day(1_000) : "");
			}
		}
	}

	private static String manager(int person) {
		return (person == 0) ? "" : "p" + ((person < CHAIN) ? person - 1 : CHAIN - 1 + (person - CHAIN) / 8);
	}

	private void claims() throws IOException {
		try (Sheet claims = new Sheet("skill_claims.csv", "person,skill,level,source,claimed_by,observed_on,audience");
				Sheet intents = new Sheet("skill_intents.csv", "person,skill,intent,level,audience");
				Sheet offers = new Sheet("mentoring_offers.csv", "person,places,weekly_hours")) {
			for (int i = 0; i < people; i++) {
				int number = i;
				String person = "p" + i;
				Set<Integer> own = new TreeSet<>();
				IntStream.range(0, DRAWN_CLAIMS).forEach((_) -> own.add(skills.draw(random)));
				own.forEach((skill) -> {
					boolean self = random.nextInt(10) < 7;
					claims.row(person, "s" + skill, 1 + random.nextInt(5), self ? "SELF" : "PEER",
							self ? "" : colleague(number), day(1_500), (random.nextInt(10) == 0) ? "TEAM" : "EVERYONE");
				});
				intents.row(person, "s" + skills.draw(random), "WANTS_TO_LEARN", 3,
						(i % 7 == 0) ? "MANAGER" : "EVERYONE");
				if (i % 10 == 0) {
					offers.row(person, 1 + random.nextInt(4), 1 + random.nextInt(3));
					own.stream()
						.limit(4)
						.forEach((skill) -> intents.row(person, "s" + skill, "OFFERS_MENTORING", "", "EVERYONE"));
				}
				if (i % 25 == 0) {
					own.stream()
						.skip(2)
						.limit(2)
						.forEach((skill) -> intents.row(person, "s" + skill, "OFFERS_TRAINING", "", "EVERYONE"));
				}
			}
		}
	}

	/**
	 * {@return somebody else}
	 */
	private String colleague(int person) {
		return "p" + (person + 1 + random.nextInt(people - 1)) % people;
	}

	private void addOns() throws IOException {
		try (Sheet sheet = new Sheet("add_ons.csv", "key,name,kind")) {
			ADD_ONS.forEach((kind) -> sheet.row(kind.toLowerCase(Locale.ROOT),
					kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT), kind));
		}
		try (Sheet sheet = new Sheet("add_on_holdings.csv", "person,add_on,since,term,share_percent")) {
			for (int i = 0; i < people; i += 5) {
				sheet.row("p" + i, (i % 10 == 0) ? "mentor" : "trainer", day(1_500), "LONG", 10);
			}
			for (int i = 3; i < people; i += 20) {
				sheet.row("p" + i, ADD_ONS.get(random.nextInt(ADD_ONS.size())).toLowerCase(Locale.ROOT), day(1_500),
						"SHORT", 20);
			}
		}
	}

	/** Everybody who offers it has up to three mentees, most of them in the past. */
	private void mentoring() throws IOException {
		try (Sheet sheet = new Sheet("mentorships.csv", "key,mentor,mentee,status,skills,team,started_on,ended_on")) {
			for (int i = 0; i < people; i += 10) {
				int times = random.nextInt(4);
				for (int time = 0; time < times; time++) {
					LocalDate start = TODAY.minusDays(200 + random.nextInt(1_000));
					boolean over = random.nextInt(5) != 0;
					sheet.row("m%d-%d".formatted(i, time), "p" + i, colleague(i), over ? "COMPLETED" : "ACTIVE",
							"s" + skills.draw(random), (time == 0) ? "squad" + i / 10 : "", start,
							over ? start.plusDays(180) : "");
				}
			}
		}
	}

	private void learning() throws IOException {
		try (Sheet sheet = new Sheet("learning_items.csv", "key,title,format,external,hours,cost,requires");
				Sheet outcomes = new Sheet("learning_outcomes.csv", "item,skill,level");
				Sheet offerings = new Sheet("offerings.csv",
						"key,item,starts_at,ends_at,seats,location,language,leads")) {
			for (int i = 0; i < items.size(); i++) {
				sheet.row("i" + i, "%s %d in practice".formatted(SKILL_NAMES.get(i % SKILL_NAMES.size()), i),
						FORMATS.get(i % FORMATS.size()), i % 4 == 0, 4 + i % 30, (i % 4 == 0) ? 400 : "",
						(i % 3 == 2) ? "\"{\"\"item\"\":\"\"i%d\"\"}\"".formatted(i / 3) : "");
				outcomes.row("i" + i, "s" + i % skills.size(), 2 + i % 3);
				for (int time = 0; time < 4; time++) {
					LocalDate day = TODAY.minusDays(300).plusDays(200 * time + random.nextInt(200));
					offerings.row("o%d-%d".formatted(i, time), "i" + i, day + "T09:00:00Z", day + "T16:00:00Z", 12,
							PLACES.get(random.nextInt(PLACES.size())), "en",
							"p" + 25 * random.nextInt(1 + people / 26));
				}
			}
		}
		try (Sheet enrolments = new Sheet("enrolments.csv", "person,offering,status");
				Sheet completions = new Sheet("completions.csv", "person,item,completed_on")) {
			for (int i = 0; i < people; i++) {
				if (i % 4 == 0) {
					enrolments.row("p" + i, "o%d-%d".formatted(random.nextInt(items.size()), random.nextInt(4)),
							"ENROLLED");
				}
				completions.row("p" + i, "i" + items.draw(random), day(1_500));
			}
		}
	}

	private void roles() throws IOException {
		try (Sheet roles = new Sheet("roles.csv", "key,name,family");
				Sheet requirements = new Sheet("role_requirements.csv", "role,skill,level,importance")) {
			for (int i = 0; i < 200; i++) {
				roles.row("r" + i, "Role " + i, "family " + i % 12);
				Set<Integer> needed = new TreeSet<>();
				IntStream.range(0, 8).forEach((_) -> needed.add(skills.draw(random)));
				for (int skill : needed) {
					requirements.row("r" + i, "s" + skill, 2 + random.nextInt(3), 1);
				}
			}
		}
	}

	private LocalDate day(int mostDaysAgo) {
		return TODAY.minusDays(1 + random.nextInt(mostDaysAgo));
	}

}
