package org.skillsgraph.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skillsgraph.access.Viewer;
import org.skillsgraph.errors.BadRequestException;
import org.skillsgraph.graph.RowValues;
import org.skillsgraph.skills.SkillResolver;
import org.skillsgraph.skills.WantedSkill;
import org.skillsgraph.skills.WantedSkills;

/**
 * Where a person starts: what the client says they have, and what the graph knows. Builds
 * the parameters of statements that nest {@code cypher/learning/named.part.cypher} and
 * {@code cypher/learning/background.part.cypher}, and reads their rows.
 */
public final class Start {

	/** The most items, skills or add-ons in one profile. */
	private static final int MOST = 1000;

	private final Profile profile;

	private final Map<String, Object> person;

	private final List<String> completed;

	private final List<String> addOns;

	private Start(Profile profile, Map<String, Object> person) {
		this.profile = profile;
		this.person = person;
		this.completed = said(profile.completed()).stream()
			.map((item) -> item.ownKey().orElseThrow(() -> unknown("ITEM", "learning item", item.id())))
			.toList();
		this.addOns = said(profile.addOns()).stream()
			.map((addOn) -> addOn.ownKey().orElseThrow(() -> unknown("ADD_ON", "add-on", addOn.id())))
			.toList();
	}

	/**
	 * {@return where a person starts}
	 * @param viewer who asks
	 * @param profile null for the viewer
	 * @throws BadRequestException with code TOO_MANY, UNKNOWN_ITEM or UNKNOWN_ADD_ON
	 */
	public static Start of(Viewer viewer, @Nullable Profile profile) {
		if (profile != null) {
			return new Start(profile, (profile.person() != null) ? profile.person().parameter() : Map.of());
		}
		return new Start(Profile.NOTHING, (viewer.person() != null) ? Map.of("key", viewer.person()) : Map.of());
	}

	private static <T> List<T> said(@Nullable List<T> list) {
		if (list != null && list.size() > MOST) {
			throw new BadRequestException("TOO_MANY", "A profile names at most %d things of a kind.".formatted(MOST));
		}
		return (list != null) ? list : List.of();
	}

	/**
	 * {@return the statement parameters, in a mutable map}
	 * @param skillsBefore further named skills, which get the first places
	 * @param moreItems the keys of further named items
	 * @param moreAddOns the keys of further named add-ons
	 */
	public Map<String, Object> parameter(List<WantedSkill> skillsBefore, List<String> moreItems,
			List<String> moreAddOns) {
		Map<String, Object> parameter = new HashMap<>();
		parameter.put("completed", completed);
		parameter.put("items", both(completed, moreItems));
		parameter.put("addOns", both(addOns, moreAddOns));
		parameter.put("skills", WantedSkills.parameter(both(skillsBefore, said(profile.skills()))));
		if (!person.isEmpty() || profile.person() != null) {
			parameter.put("person", person);
		}
		return parameter;
	}

	private static <T> List<T> both(List<T> one, List<T> other) {
		return Stream.concat(one.stream(), other.stream()).toList();
	}

	/**
	 * {@return what the person has}
	 * @param row with the columns {@code person}, {@code named} and {@code background}
	 * @param before how many further named skills have the first places
	 * @throws BadRequestException with code UNKNOWN_PERSON, UNKNOWN_ITEM, UNKNOWN_ADD_ON,
	 * UNKNOWN_SKILL or AMBIGUOUS
	 */
	public Background background(Record row, int before) {
		if (profile.person() != null && row.get("person").isNull()) {
			throw new BadRequestException("UNKNOWN_PERSON", "There is no such person.");
		}
		Value known = row.get("background");
		List<Requirement> gains = new ArrayList<>();
		known(known.get("completed"), completed, row.get("named").get("items"), "ITEM", "learning item")
			.forEach((key) -> gains.add(new Requirement.Item(key)));
		known(known.get("held"), addOns, row.get("named").get("addOns"), "ADD_ON", "add-on")
			.forEach((key) -> gains.add(new Requirement.AddOn(key)));
		List.of(known.get("known"), known.get("taught"))
			.forEach((skills) -> skills.values()
				.forEach((skill) -> gains
					.add(new Requirement.Skill(skill.get("skill").asString(), RowValues.number(skill.get("level"))))));
		List<WantedSkill> skills = said(profile.skills());
		IntStream.range(0, skills.size())
			.forEach((place) -> gains.add(new Requirement.Skill(
					named(row.get("named"), before + place, skills.get(place)), skills.get(place).level())));
		return new Background(Set.of(), Map.of(), Set.of()).and(gains);
	}

	/**
	 * {@return the key of a named skill}
	 * @param named the column {@code named}
	 * @param place the skill's place among the named ones
	 * @param skill the client's input
	 * @throws BadRequestException with code UNKNOWN_SKILL or AMBIGUOUS
	 */
	public static String named(Value named, int place, WantedSkill skill) {
		return SkillResolver.one(skill.skill(),
				named.get("skills")
					.asList((each) -> each)
					.stream()
					.filter((each) -> each.get("place").asInt() == place)
					.map((each) -> each.get("key").asString())
					.toList());
	}

	private static List<String> known(Value had, List<String> said, Value there, String code, String kind) {
		List<String> all = new ArrayList<>(had.asList(Value::asString));
		Set<String> found = Set.copyOf(there.asList(Value::asString));
		for (String key : said) {
			if (!found.contains(key)) {
				throw unknown(code, kind, key);
			}
			all.add(key);
		}
		return all;
	}

	/**
	 * {@return the exception for something named that doesn't exist}
	 * @param code the part after UNKNOWN_
	 * @param kind in words
	 * @param named the key or id
	 */
	public static BadRequestException unknown(String code, String kind, @Nullable String named) {
		return new BadRequestException("UNKNOWN_" + code,
				"There is no %s with the key or id \"%s\".".formatted(kind, named));
	}

}
