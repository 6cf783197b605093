package org.skillsgraph.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skillsgraph.FixedClock;
import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.csv.DirectoryReader;
import org.skillsgraph.csv.SuspiciousValues;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo organisation, as it is told on other days. */
class WeekShiftTests {

	private static final LocalDate FIXED = LocalDate.ofInstant(FixedClock.NOW, ZoneOffset.UTC);

	/** Farther in the past, cities had other time zones. */
	private static final int MOST_DAYS_BEFORE = 1_000;

	private static final int MOST_DAYS_AFTER = 20_000;

	static Stream<LocalDate> days() {
		long seed = 5;
		return Stream.concat(LongStream.range(-8, 9).mapToObj(FIXED::plusDays),
				new Random(seed).ints(40, -MOST_DAYS_BEFORE, MOST_DAYS_AFTER).mapToObj(FIXED::plusDays));
	}

	@ParameterizedTest
	@MethodSource("days")
	void theDayItIsToldForIsAtMostSixDaysAgo(LocalDate today) {
		DemoDay day = DemoDay.of(today);

		assertThat(ChronoUnit.DAYS.between(day.date(), today)).isBetween(0L, 6L);
		assertThat(day.date().getDayOfWeek()).isEqualTo(FIXED.getDayOfWeek());
		assertThat(DemoDay.of(day.date())).isEqualTo(day);
	}

	@Test
	void testsAndGuidesSeeItAsItIsWritten() {
		assertThat(DemoDay.of(FIXED)).isEqualTo(DemoDay.WRITTEN);
		assertThat(values(0)).isEqualTo(values());
	}

	@ParameterizedTest
	@MethodSource("days")
	void everyDateMovesByTheSameNumberOfWholeWeeksAndNothingElseMoves(LocalDate today) {
		long weeks = DemoDay.WRITTEN.weeksUntil(DemoDay.of(today));

		List<@Nullable Object> moved = values(weeks);

		assertThat(moved.stream().map((value) -> local(value, 0)).toList())
			.isEqualTo(values().stream().map((value) -> local(value, weeks)).toList());
		assertThat(moved).filteredOn(LocalDate.class::isInstance).hasSizeGreaterThan(2_000);
		assertThat(moved).filteredOn(ZonedDateTime.class::isInstance).hasSize(2 * 46);
	}

	/** A value so many weeks later, and a time without its offset. */
	private static @Nullable Object local(@Nullable Object value, long weeks) {
		return switch (value) {
			case LocalDate date -> date.plusDays(7 * weeks);
			case ZonedDateTime time -> time.toLocalDateTime().plusDays(7 * weeks);
			case null, default -> value;
		};
	}

	@ParameterizedTest
	@MethodSource("days")
	void whatIsHeldKeepsItsHourWhereItIsHeld(LocalDate today) {
		long weeks = DemoDay.WRITTEN.weeksUntil(DemoDay.of(today));
		List<Table> written = tables();
		List<Table> moved = tables();
		WeekShift.move(moved, weeks);
		Map<String, ZoneId> zones = zones(written);
		Map<String, Row> before = table(written, "offerings.csv").byKey();
		Map<String, Row> after = table(moved, "offerings.csv").byKey();

		assertThat(before).hasSize(46).allSatisfy((key, row) -> Stream.of("starts_at", "ends_at").forEach((name) -> {
			int column = Sheets.OFFERINGS.column(name);
			LocalDateTime time = ((ZonedDateTime) value(row, column)).toLocalDateTime();
			assertThat(value(Objects.requireNonNull(after.get(key)), column))
				.isEqualTo(time.plusDays(7 * weeks).atZone(zone(row, zones)).withFixedOffsetZone());
		}));
	}

	/** Of the place where it is held, or else of the person who leads it. */
	private static ZoneId zone(Row offering, Map<String, ZoneId> zones) {
		List<?> leads = (List<?>) value(offering, Sheets.OFFERINGS.column("leads"));
		return Stream.concat(Stream.of(value(offering, Sheets.OFFERINGS.column("location"))), leads.stream())
			.flatMap((where) -> Stream.ofNullable(zones.get(String.valueOf(where))))
			.findFirst()
			.orElseThrow();
	}

	private static Object value(Row row, int column) {
		return Objects.requireNonNull(row.value(column));
	}

	private static Map<String, ZoneId> zones(List<Table> tables) {
		return table(tables, "people.csv").rows()
			.stream()
			.flatMap((row) -> Stream.of("key", "location")
				.map((name) -> Map.entry(String.valueOf(row.value(Sheets.PEOPLE.column(name))),
						ZoneId.of(String.valueOf(row.value(Sheets.PEOPLE.column("time_zone")))))))
			.distinct()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Test
	void whatHasAnOffsetOfNobodysZoneKeepsIt() {
		ZonedDateTime winter = ZonedDateTime.parse("2026-12-08T09:00:00+05:30");

		assertThat(new WeekShift(26, Stream.of("Europe/Stockholm")).moved(winter)).isEqualTo(winter.plusWeeks(26));
		assertThat(new WeekShift(-26, Stream.of()).moved(winter)).isEqualTo(winter.minusWeeks(26));
	}

	@Test
	void summerTimeOfTheZoneThatMostLiveInCounts() {
		ZonedDateTime winter = ZonedDateTime.parse("2026-12-08T09:00:00+01:00");
		Stream<String> zones = Stream.of("Africa/Lagos", "Europe/Stockholm", "America/New_York", "Europe/Stockholm");

		assertThat(new WeekShift(26, zones).moved(winter)).isEqualTo(ZonedDateTime.parse("2027-06-08T09:00:00+02:00"));
	}

	private static List<@Nullable Object> values(long weeks) {
		List<Table> tables = tables();
		WeekShift.move(tables, weeks);
		return values(tables);
	}

	private static List<@Nullable Object> values() {
		return values(tables());
	}

	private static List<@Nullable Object> values(List<Table> tables) {
		List<@Nullable Object> values = new ArrayList<>();
		tables.forEach((table) -> table.rows()
			.forEach((row) -> IntStream.range(0, table.sheet().columns().size())
				.forEach((at) -> values.add(row.value(at)))));
		return values;
	}

	private static Table table(List<Table> tables, String file) {
		return tables.stream().filter((table) -> table.sheet().file().equals(file)).findFirst().orElseThrow();
	}

	private static List<Table> tables() {
		return new DirectoryReader(new Anomalies(), new SuspiciousValues(FIXED)).read(CsvFiles.demo().resources());
	}

}
