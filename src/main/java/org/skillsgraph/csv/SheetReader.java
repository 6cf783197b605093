package org.skillsgraph.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Table;

import org.springframework.core.io.Resource;

/**
 * Reads one file as RFC 4180 in strict UTF-8, the way spreadsheets write it. A record
 * with unmatched quotes is refused, and reading continues at the line after its first.
 */
final class SheetReader {

	/** This many broken records are tolerated in any file. */
	private static final int FEW_BROKEN = 100;

	private static final int LONGEST_HEADER = 100_000;

	/** Lines that spreadsheets write above the header, and lines without any value. */
	private static final Pattern NOT_A_HEADER = Pattern.compile("\"?sep=.\"?[,;\t]*|[\\s\\h\",;]*");

	private final Resource file;

	private final Sheet sheet;

	private final Anomalies anomalies;

	private final SuspiciousValues suspiciousValues;

	private @Nullable RowReader rows;

	private boolean behindBroken;

	private int accepted;

	SheetReader(Resource file, Sheet sheet, Anomalies anomalies, SuspiciousValues suspiciousValues) {
		this.file = file;
		this.sheet = sheet;
		this.anomalies = anomalies;
		this.suspiciousValues = suspiciousValues;
	}

	/**
	 * {@return the file's rows}
	 */
	Table read() {
		CsvText text = open();
		try (text) {
			Separator separator = Separator.of(sheet, header(text));
			int broken = 0;
			while (!readOn(text, separator)) {
				if (++broken > Math.max(FEW_BROKEN, accepted)) {
					throw new UnreadableFileException(
							"%s isn't a CSV file: in more than half of its records the quotes don't match."
								.formatted(sheet.file()));
				}
			}
		}
		catch (IOException | UncheckedIOException ex) {
			throw unreadable(text.lineNumber(), ex);
		}
		if (rows == null) {
			throw new UnreadableFileException("%s is empty: it has no header.".formatted(sheet.file()));
		}
		return rows.table();
	}

	private CsvText open() {
		try {
			return new CsvText(Utf8File.open(file));
		}
		catch (IOException ex) {
			throw unreadable(1, ex);
		}
	}

	private String header(CsvText text) throws IOException {
		String header = text.line(LONGEST_HEADER);
		while (NOT_A_HEADER.matcher(header.toLowerCase(Locale.ROOT)).matches() && text.goTo(text.lineNumber() + 1)) {
			header = text.line(LONGEST_HEADER);
		}
		if (header.indexOf(0) >= 0 || header.length() == LONGEST_HEADER) {
			throw new UnreadableFileException(
					"%s isn't a CSV file: its first line is no header.".formatted(sheet.file()));
		}
		return header;
	}

	/** Whether the file has been read to its end. */
	private boolean readOn(CsvText text, Separator separator) throws IOException {
		CsvRecords records = new CsvRecords(text.lineNumber() - 1);
		// Not closed: reading continues after a broken record.
		CsvReader<CsvRecords.Raw> reader = CsvReader.builder()
			.fieldSeparator(separator.character())
			.allowUnclosedQuote(false)
			// Skipped in accept() instead, so that their text is discarded, too.
			.skipEmptyLines(false)
			.trimWhitespacesAroundQuotes(true)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(records, text);
		try {
			for (CsvRecords.Raw record : reader) {
				accept(record, separator);
				text.forget(record.line());
			}
			return true;
		}
		catch (CsvParseException ex) {
			broken(records.line());
			return !text.goTo(records.line() + 1);
		}
	}

	private void accept(CsvRecords.Raw record, Separator separator) {
		if (record.isBlankFrom(0)) {
			return;
		}
		if (rows == null) {
			rows = new RowReader(sheet, Header.of(sheet, separator, record, anomalies), anomalies, suspiciousValues);
			return;
		}
		accepted++;
		behindBroken = !rows.accept(record, behindBroken) && behindBroken;
	}

	private void broken(int line) {
		if (rows == null) {
			throw new UnreadableFileException(
					"The header of %s can't be read: its quotes don't match or it is too long."
						.formatted(sheet.file()));
		}
		behindBroken = true;
		rows.malformed(line, "The quotes of the record don't match, or it is longer than %d characters."
			.formatted(CsvRecords.MOST_CHARACTERS));
	}

	private UnreadableFileException unreadable(int line, Exception ex) {
		Throwable cause = (ex instanceof UncheckedIOException && ex.getCause() != null) ? ex.getCause() : ex;
		String why = (cause instanceof CharacterCodingException) ? "isn't UTF-8"
				: "can't be read: " + cause.getMessage();
		return new UnreadableFileException("%s %s, in line %d or soon after.".formatted(sheet.file(), why, line));
	}

}
