package org.skillsgraph.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetReaderTests {

	private final Findings findings = new Findings();

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
	void partsOfAListAreTrimmedAndEmptyOnesDropped() throws MalformedValueException {
		assertThat(Words.list(Words::name, false).read("b | |a||b")).isEqualTo(List.of("b", "a"));
	}

	@Test
	void bytesThatAreNotUtf8StopEverything() {
		byte[] bytes = "key,name\na,Z\u00fcrich\n".getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(bytes))
			.withMessageStartingWith("roles.csv isn't UTF-8, in line");
	}

	@Test
	void aMissingColumnStopsEverything() {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read("key\na\n"))
			.withMessage("roles.csv has no column name, which every row needs.");
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read(""))
			.withMessage("roles.csv is empty: it has no header.");
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> read("key,name,key\n"))
			.withMessage("roles.csv has the column key twice.");
	}

	@Test
	void allProblemsOfARecordAreReported() {
		read("key,name\n,\n");

		assertThat(findings.all()).extracting(Anomaly::column).containsExactly("key", "name");
	}

	@Test
	void afterABrokenQuoteReadingGoesOnInTheNextLine() {
		Table table = read("key,name\na,A\nb,\"B\nc,C\nd,D\n");

		assertThat(values(table, "key")).containsExactly("a", "c", "d");
		assertThat(findings.all()).extracting(Anomaly::line).containsExactly(3);
		assertThat(table.read()).isEqualTo(4);
	}

	private Table read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private Table read(byte[] bytes) {
		return new SheetReader(new CsvFiles().with("roles.csv", bytes).resources().getFirst(), Sheets.ROLES, findings)
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
