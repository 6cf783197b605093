package org.skillsgraph.csv;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.imports.CsvFiles;
import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Row;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SheetReaderTests {

	private final Anomalies anomalies = new Anomalies();

	@Test
	void aRecordMaySpanLinesAndIsNamedByTheFirst() {
		Table table = read("key,name,description\na,A,\"one\ntwo\"\nb,B,\n");

		assertThat(lines(table)).containsExactly(2, 4);
		assertThat(values(table, "description")).containsExactly("one\ntwo", null);
	}

	@Test
	void aByteOrderMarkAndCarriageReturnsAreTolerated() {
		Table table = read("\uFEFFkey,name\r\na,A\r\nb,\"B\r\nb\"\r\n");

		assertThat(lines(table)).containsExactly(2, 3);
		assertThat(values(table, "name")).containsExactly("A", "B\r\nb");
	}

	@Test
	void whiteSpaceAroundValuesIsTrimmedNoBreakSpacesToo() {
		Table table = read(" key ,\u00a0name\n\u00a0a\u00a0,\t\u2007A b\u202f \n");

		assertThat(values(table, "key")).containsExactly("a");
		assertThat(values(table, "name")).containsExactly("A b");
	}

	@Test
	void partsOfAListAreTrimmedAndEmptyOnesDropped() {
		Table table = read(Sheets.SKILLS, "key,name,aliases\nx,X,b | |a||b\n");

		assertThat(values(table, "aliases")).containsExactly(List.of("b", "a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void theHeaderShowsWhatSeparatesValues(String separator) {
		Table table = read("Key,NAME,description\na,A,\"b,c;d\te\"\n".replace(",", separator)
			.replace("b" + separator + "c", "b,c"));

		assertThat(values(table, "key")).containsExactly("a");
		assertThat(values(table, "name")).containsExactly("A");
		assertThat(values(table, "description")).containsExactly("b,c;d\te");
		assertThat(anomalies.all()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sep=;\n", "\"sep=;\"\r\n", "SEP=;\r", "\uFEFFsep=;\n", "sep=;\n;;\n", "\n\n" })
	void whatSpreadsheetsWriteAboveTheHeaderIsIgnored(String above) {
		Table table = read(above + "key;name\na;A\n");

		assertThat(values(table, "name")).containsExactly("A");
		assertThat(lines(table)).containsExactly(above.equals("sep=;\n;;\n") || above.equals("\n\n") ? 4 : 3);
		assertThat(anomalies.all()).isEmpty();
	}

	@Test
	void anOnlyColumnNeedsNoSeparator() {
		Table table = read(Sheets.MENTORING_OFFERS, "person\nada\nbob\n");

		assertThat(values(table, "person")).containsExactly("ada", "bob");
	}

	@Test
	void aHeaderMayHoldOtherSeparatorsInItsNames() {
		Table table = read("key,name,\"a;b;c;d\"\nx,X,\n");

		assertThat(values(table, "name")).containsExactly("X");
		assertThat(anomalies.all()).extracting(Anomaly::column, Anomaly::code)
			.containsExactly(tuple("a;b;c;d", AnomalyCode.UNKNOWN_COLUMN));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", ";;\n", ";;;;;\n;\n\n", " ; \u00a0;\n", "\"\";\n" })
	void emptyRowsAreIgnored(String empty) {
		Table table = read("key;name;family\na;A;\n" + empty + "b;B;\n" + empty);

		assertThat(values(table, "key")).containsExactly("a", "b");
		assertThat(table.read()).isEqualTo(2);
		assertThat(anomalies.all()).isEmpty();
	}

	@Test
	void emptyCellsAtTheEndOfARowMayBeMissingOrTooMany() {
		Table table = read("key,name,family,description,,\na,A\nb,B,,,,,\nc,C,,,,,x\nd\n");

		assertThat(values(table, "key")).containsExactly("a", "b");
		assertThat(anomalies.all()).extracting(Anomaly::line, Anomaly::code, Anomaly::message)
			.containsExactly(
					tuple(4, AnomalyCode.MALFORMED_ROW, "The record has 7 values, the header 4. The row is refused."),
					tuple(5, AnomalyCode.MALFORMED_ROW, "The record has 1 values, the header 4. The row is refused."));
	}

	@Test
	void numbersMayHaveACommaWhereSemicolonsSeparateValues() {
		Table table = read(Sheets.LEARNING_ITEMS, "key;title;format;hours;cost\na;A;COURSE;1,5;100.25\n");
		assertThat(values(table, "hours")).containsExactly(1.5);
		assertThat(values(table, "cost")).containsExactly(100.25);

		read(Sheets.LEARNING_ITEMS, "key,title,format,hours\na,A,COURSE,\"1,5\"\n");
		assertThat(anomalies.all()).extracting(Anomaly::code).containsExactly(AnomalyCode.MALFORMED_NUMBER);
	}

	@Test
	void aQuotationMarkWithinAValueIsPartOfIt() {
		Table table = read("key,name\na,5\" disk\nb, \"B, C\" \n");

		assertThat(values(table, "name")).containsExactly("5\" disk", "B, C");
		assertThat(anomalies.all()).isEmpty();
	}

	@Test
	void aFileThatIsNoTextStopsEverythingWithAClearSentence() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> read("key,name\na,A\n".getBytes(StandardCharsets.UTF_16)))
			.withMessage("roles.csv is UTF-16: save it as UTF-8.");
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> read(CsvFiles.bytes(new byte[] { (byte) 0xFF, (byte) 0xFE }, "k\0e\0y\0")))
			.withMessage("roles.csv is UTF-16: save it as UTF-8.");
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> read("key,name\na,A\n".getBytes(StandardCharsets.UTF_16LE)))
			.withMessage("roles.csv isn't a CSV file: its first line is no header.");
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> read(CsvFiles.bytes(new byte[] { 'P', 'K', 3, 4, 20, 0, 6, 0, (byte) 0x88 }, "!")))
			.withMessage("roles.csv isn't UTF-8, in line 1 or soon after.");
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read("x".repeat(20_000_000)))
			.withMessage("roles.csv isn't a CSV file: its first line is no header.");
	}

	@Test
	void brokenQuotesAreFoundWithoutReadingTheFileAgain() {
		// Each of the hundred swallows millions of characters before it is found.
		String rest = "x,X\n".repeat(1_000_000);
		String broken = IntStream.range(0, 99).mapToObj("b%d,\"B\"b\n"::formatted).collect(Collectors.joining());

		long start = System.nanoTime();
		Table table = read("key,name\n" + rest + broken + "last,\"L\n" + rest);

		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
		assertThat(table.read()).isEqualTo(2_000_100);
		assertThat(anomalies.all()).extracting(Anomaly::line)
			.containsExactlyElementsOf(IntStream.range(1_000_002, 1_000_102).boxed().toList());
	}

	@Test
	void aFileOfBrokenQuotesIsNoCsvFile() {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> read("key,name\n" + "b,\"B\"b\n".repeat(1_000)))
			.withMessage("roles.csv isn't a CSV file: in more than half of its records the quotes don't match.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void linesAreThoseOfTheFileBehindABrokenQuoteToo(String end) {
		Table table = read(
				String.join(end, "key,name", "a,\"A", "A\"", "b,\"B\"b", "", "\"c\"c,C", "d,D", "e,\"E", "f,F", ""));

		assertThat(lines(table)).containsExactly(2, 7, 9);
		assertThat(anomalies.all()).extracting(Anomaly::line).containsExactly(4, 6, 8);
	}

	@Test
	void whatIsTooLongIsOneBadCell() {
		Table table = read(Sheets.SKILLS, "key,name,description,aliases\na,A,%s,\nb,B,,%s\nc,C,,%s\n"
			.formatted("x".repeat(5_000_000), "a|".repeat(100_000), "a|".repeat(999)));

		assertThat(values(table, "key")).containsExactly("a", "b", "c");
		assertThat(values(table, "aliases")).containsExactly(List.of(), List.of(), List.of("a"));
		assertThat(anomalies.all()).extracting(Anomaly::line, Anomaly::column, Anomaly::code, Anomaly::message)
			.containsExactly(
					tuple(2, "description", AnomalyCode.TOO_LONG,
							"The value has 5000000 characters; at most 100000 are taken. The cell is dropped."),
					tuple(3, "aliases", AnomalyCode.TOO_LONG,
							"The cell has 100001 values; at most 1000 are taken. The cell is dropped."));
	}

	@Test
	void aTreeOfRequirementsThatIsTooDeepIsDropped() {
		Table table = read(Sheets.ADD_ONS, "key,name,requires\na,A,\"%s\"\nb,B,\"%s\"\n"
			.formatted("{\"\"anyOf\"\":[".repeat(100_000), "[".repeat(99_000)));

		assertThat(values(table, "key")).containsExactly("a", "b");
		assertThat(anomalies.all()).extracting(Anomaly::line, Anomaly::column, Anomaly::code)
			.containsExactly(tuple(2, "requires", AnomalyCode.TOO_LONG),
					tuple(3, "requires", AnomalyCode.MALFORMED_TREE));
	}

	@Test
	void aRecordWithoutEndIsRefused() {
		Table table = read("key,name\na,\"%s\"\nb,B%s\nc,C\n".formatted("x".repeat(17_000_000), ",".repeat(5_000_000)));

		assertThat(values(table, "key")).containsExactly("c");
		assertThat(anomalies.all()).extracting(Anomaly::line, Anomaly::code)
			.containsExactly(tuple(2, AnomalyCode.MALFORMED_ROW), tuple(3, AnomalyCode.MALFORMED_ROW));
	}

	@Test
	void bytesThatAreNotUtf8StopEverything() {
		byte[] bytes = "key,name\na,Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(bytes))
			.withMessageStartingWith("roles.csv isn't UTF-8, in line");
	}

	@Test
	void aMissingColumnStopsEverything() {
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read("key\na\n"))
			.withMessage("roles.csv has no column name, which every row needs.");
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read(""))
			.withMessage("roles.csv is empty: it has no header.");
		assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> read("key,name,key\n"))
			.withMessage("roles.csv has the column key twice.");
	}

	@Test
	void allProblemsOfARecordAreReported() {
		read("key,name,family\n,,x\n");

		assertThat(anomalies.all()).extracting(Anomaly::column).containsExactly("key", "name");
	}

	@Test
	void afterABrokenQuoteReadingGoesOnInTheNextLine() {
		Table table = read("key,name\na,A\nb,\"B\nc,C\nd,D\n");

		assertThat(values(table, "key")).containsExactly("a", "c", "d");
		assertThat(anomalies.all()).extracting(Anomaly::line).containsExactly(3);
		assertThat(table.read()).isEqualTo(4);
	}

	private Table read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private Table read(byte[] bytes) {
		return read(Sheets.ROLES, bytes);
	}

	private Table read(Sheet sheet, String text) {
		return read(sheet, text.getBytes(StandardCharsets.UTF_8));
	}

	private Table read(Sheet sheet, byte[] bytes) {
		return new SheetReader(new CsvFiles().with(sheet.file(), bytes).resources().getFirst(), sheet, anomalies,
				new SuspiciousValues(LocalDate.of(2026, 11, 22)))
			.read();
	}

	private static List<Integer> lines(Table table) {
		return table.rows().stream().map(Row::line).toList();
	}

	private static List<@Nullable Object> values(Table table, String column) {
		List<@Nullable Object> values = new ArrayList<>();
		table.rows().forEach((row) -> values.add(row.value(table.sheet().column(column))));
		return values;
	}

}
