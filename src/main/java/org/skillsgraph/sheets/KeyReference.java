package org.skillsgraph.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skillsgraph.learning.Requirement;

/**
 * A key that a row refers to.
 *
 * @param column that holds it
 * @param file of the thing
 * @param key as written
 */
public record KeyReference(String column, String file, String key) {

	private static final Set<String> FILES = Stream
		.concat(Stream.of("skills.csv", "add_ons.csv", "learning_items.csv"),
				Sheets.all()
					.stream()
					.flatMap((sheet) -> sheet.columns().stream())
					.map(Column::target)
					.filter(Objects::nonNull))
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * {@return whether rows of any sheet can refer to a thing of this one}
	 */
	public static boolean canLeadTo(Sheet sheet) {
		return FILES.contains(sheet.file());
	}

	/**
	 * {@return all references in a row of a sheet}
	 */
	public static List<KeyReference> in(Sheet sheet, Row row) {
		List<KeyReference> mentions = new ArrayList<>();
		for (int at = 0; at < sheet.columns().size(); at++) {
			Column column = sheet.columns().get(at);
			switch (row.value(at)) {
				case Requirement tree -> tree.leaves((leaf) -> mentions.add(of(column.name(), leaf)));
				case String key when column.target() != null ->
					mentions.add(new KeyReference(column.name(), column.target(), key));
				case List<?> keys when column.target() != null -> keys.forEach(
						(key) -> mentions.add(new KeyReference(column.name(), column.target(), String.valueOf(key))));
				case null, default -> {
					// Not a key.
				}
			}
		}
		return mentions;
	}

	private static KeyReference of(String column, Requirement leaf) {
		return switch (leaf) {
			case Requirement.Skill skill -> new KeyReference(column, "skills.csv", skill.key());
			case Requirement.AddOn addOn -> new KeyReference(column, "add_ons.csv", addOn.key());
			case Requirement.Item item -> new KeyReference(column, "learning_items.csv", item.key());
			case Requirement.With with -> new KeyReference(column, "learning_items.csv", with.item());
			default -> throw new IllegalArgumentException("Not a leaf: " + leaf);
		};
	}

	/**
	 * {@return whether an unknown key is harmless because it becomes a placeholder}
	 */
	public boolean placeable() {
		return column.equals("requires") && file.equals("learning_items.csv");
	}

}
