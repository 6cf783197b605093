package org.skillsgraph.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

/**
 * Moves dates by whole weeks. Weekdays stay, and so do local times: what begins at nine
 * in winter begins at nine in summer.
 */
final class WeekShift {

	private final long weeks;

	private final List<ZoneId> zones;

	/**
	 * A shift of what happens where these people live.
	 * @param weeks how many; negative to move back
	 * @param timeZones of all people
	 */
	WeekShift(long weeks, Stream<String> timeZones) {
		this.weeks = weeks;
		Comparator<Map.Entry<String, Long>> mostPeopleFirst = Map.Entry.comparingByValue(Comparator.reverseOrder());
		this.zones = timeZones.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(mostPeopleFirst.thenComparing(Map.Entry.comparingByKey()))
			.map((zone) -> ZoneId.of(zone.getKey()))
			.toList();
	}

	/**
	 * Moves all dates of an organisation.
	 * @param tables of its files
	 * @param weeks how many; negative to move back
	 */
	static void move(List<Table> tables, long weeks) {
		WeekShift shift = new WeekShift(weeks, timeZones(tables));
		tables.forEach(shift::move);
	}

	private static Stream<String> timeZones(List<Table> tables) {
		int column = Sheets.PEOPLE.column("time_zone");
		return tables.stream()
			.filter((table) -> table.sheet().equals(Sheets.PEOPLE))
			.flatMap((table) -> table.rows().stream())
			.flatMap((row) -> (row.value(column) instanceof String zone) ? Stream.of(zone) : Stream.empty());
	}

	private void move(Table table) {
		for (Row row : table.rows()) {
			for (int at = 0; at < table.sheet().columns().size(); at++) {
				Object value = row.value(at);
				if (value != null) {
					row.set(at, moved(value));
				}
			}
		}
	}

	/**
	 * {@return a date or time moved by these weeks; any other value as it is}
	 */
	Object moved(Object value) {
		return switch (value) {
			case LocalDate date -> date.plusWeeks(weeks);
			case ZonedDateTime time -> time.withZoneSameInstant(zone(time)).plusWeeks(weeks).withFixedOffsetZone();
			default -> value;
		};
	}

	/**
	 * A time says its offset, not its zone. The people of one organisation seldom live in
	 * two zones that share an offset for a part of the year only.
	 */
	private ZoneId zone(ZonedDateTime time) {
		return zones.stream()
			.filter((zone) -> zone.getRules().getOffset(time.toInstant()).equals(time.getOffset()))
			.findFirst()
			.orElse(time.getOffset());
	}

}
