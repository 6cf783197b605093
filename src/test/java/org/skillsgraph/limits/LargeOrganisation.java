package org.skillsgraph.limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An organisation of any size in which reading too much shows: everybody has one skill,
 * every fifth person holds one add-on, and one team has a tenth of all people.
 */
final class LargeOrganisation {

	private final int people;

	private final int skills;

	private final Random random = new Random(7);

	LargeOrganisation(int people) {
		this.people = people;
		this.skills = Math.max(20, people / 30);
	}

	/**
	 * {@return the files to import}
	 */
	Map<String, String> files() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("people.csv", "key,name,email,title,location,time_zone,languages,manager,started_on,left_on\n"
				+ rows(people, this::person));
		files.put("teams.csv", "key,name,kind\n" + rows(people / 40, (i) -> "t%d,Team %d,SQUAD".formatted(i, i)));
		files.put("memberships.csv", "person,team,role,since\n" + rows(people,
				(i) -> "p%d,t%d,Developer,2021-01-01".formatted(i, (i % 10 == 0) ? 0 : i % (people / 40))));
		files.put("skills.csv", "key,name,kind\n" + rows(skills, (i) -> "s%d,Skill %d,SKILL".formatted(i, i)));
		files.put("skill_claims.csv", "person,skill,level,source,observed_on\n"
				+ rows(people, (i) -> "p%d,s0,%d,SELF,2026-01-01".formatted(i, 1 + i % 5)) + rows(people,
						(i) -> "p%d,s%d,%d,SELF,2026-01-01".formatted(i, 1 + random.nextInt(skills - 1), 1 + i % 5)));
		files.put("add_ons.csv", "key,name,kind\ntrainer,Trainer,TRAINER\nmentor,Mentor,MENTOR\n");
		files.put("add_on_holdings.csv",
				"person,add_on,since\n" + rows(people / 5, (i) -> "p%d,trainer,2022-01-01".formatted(5 * i)));
		files.put("learning_items.csv", "key,title,format,external,hours\n"
				+ rows(people / 6, (i) -> "i%d,Item %d,COURSE,%s,8".formatted(i, i, i % 2 == 0)));
		files.put("learning_outcomes.csv",
				"item,skill,level\n" + rows(people / 6, (i) -> "i%d,s%d,3".formatted(i, i % skills)));
		files.put("offerings.csv",
				"key,item,starts_at,language,leads,location,seats\n" + rows(people / 6, this::offering));
		files.put("enrolments.csv",
				"person,offering,status\n" + rows(people, (i) -> "p%d,o%d,ENROLLED".formatted(i, i % (people / 6))));
		files.put("mentoring_offers.csv", "person,places\n" + rows(people / 10, (i) -> "p%d,3".formatted(10 * i)));
		files.put("skill_intents.csv", "person,skill,intent\n"
				+ rows(people / 10, (i) -> "p%d,s0,OFFERS_MENTORING".formatted(10 * i))
				+ rows(people / 10, (i) -> "p%d,s%d,WANTS_TO_LEARN".formatted(10 * i + 1, random.nextInt(skills))));
		files.put("roles.csv",
				"key,name,family\n" + rows(people / 100, (i) -> "r%d,Role %d,family %d".formatted(i, i, i % 9)));
		files.put("role_requirements.csv", "role,skill,level\n"
				+ rows(people / 100, (i) -> "r%d,s%d,3\nr%d,s%d,3".formatted(i, i % skills, i, (i + 1) % skills)));
		return files;
	}

	private String person(int i) {
		return "p%d,Person %d,p%d@example.org,Engineer,%s,%s,en|sv,%s,2020-01-01,%s".formatted(i, i, i,
				(i % 3 == 0) ? "Oslo" : "Berlin", (i % 2 == 0) ? "Europe/Oslo" : "Asia/Tokyo",
				(i > 0) ? "p" + (i - 1) / 8 : "", (i > people / 2 && i % 50 == 0) ? "2024-01-01" : "");
	}

	/** Half of all are of one item, and full. */
	private String offering(int i) {
		return "o%d,i%d,%d-05-05T09:00:00Z,%s,p%d,%s,%d".formatted(i, (i % 2 == 0) ? 0 : i, 2022 + i % 6,
				(i % 2 == 0) ? "en" : "sv", i % 20, (i % 3 == 0) ? "Oslo" : "Berlin", (i % 2 == 0) ? 6 : 20);
	}

	private static String rows(int number, IntFunction<String> row) {
		return IntStream.range(0, number).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
	}

}
