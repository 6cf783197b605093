package org.skillsgraph.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * Reads one file as RFC 4180 and strict UTF-8. A record whose quotes don't match is
 * refused, and reading goes on in the line after the one where it begins.
 */
final class SheetReader {

	/** Each is a fresh start, which reads the file up to there again. */
	private static final int MOST_BROKEN = 100;

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final CsvReader.CsvReaderBuilder STRICT = CsvReader.builder()
		.allowUnclosedQuote(false)
		.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
		.missingFieldStrategy(FieldMismatchStrategy.IGNORE);

	private final Resource file;

	private final Sheet sheet;

	private final Findings findings;

	private @Nullable RowReader rows;

	SheetReader(Resource file, Sheet sheet, Findings findings) {
		this.file = file;
		this.sheet = sheet;
		this.findings = findings;
	}

	/**
	 * {@return the file's rows}
	 */
	Table read() {
		int from = 0;
		int broken = 0;
		while (from >= 0) {
			if (broken++ > MOST_BROKEN) {
				throw new UnreadableException(
						"%s isn't a CSV file: more than %d of its records have quotes that don't match."
							.formatted(sheet.file(), MOST_BROKEN));
			}
			from = readFrom(from);
		}
		if (rows == null) {
			throw new UnreadableException("%s is empty: it has no header.".formatted(sheet.file()));
		}
		return rows.table();
	}

	private int readFrom(int skipped) {
		Records records = new Records();
		try (Reader text = open(); CsvReader<Records.Raw> reader = STRICT.build(records, text)) {
			reader.skipLines(skipped);
			for (Records.Raw record : reader) {
				accept(record);
			}
			return -1;
		}
		catch (CsvParseException ex) {
			return broken(records.line(), ex);
		}
		catch (IOException | UncheckedIOException ex) {
			throw unreadable(records.line(), ex);
		}
	}

	private void accept(Records.Raw record) {
		if (rows == null) {
			rows = RowReader.of(sheet, record, findings);
		}
		else {
			rows.accept(record);
		}
	}

	private int broken(int line, CsvParseException ex) {
		if (rows == null) {
			throw new UnreadableException(
					"The header of %s can't be read: %s".formatted(sheet.file(), ex.getMessage()));
		}
		rows.malformed(line, "The quotes of the record don't match; reading goes on in the next line.");
		return line;
	}

	private UnreadableException unreadable(int line, Exception ex) {
		Throwable cause = (ex instanceof UncheckedIOException && ex.getCause() != null) ? ex.getCause() : ex;
		String why = (cause instanceof CharacterCodingException) ? "isn't UTF-8"
				: "can't be read: " + cause.getMessage();
		return new UnreadableException(
				"%s %s, in line %d or soon after.".formatted(sheet.file(), why, Math.max(line, 1)));
	}

	private Reader open() throws IOException {
		InputStream bytes = new BufferedInputStream(file.getInputStream());
		bytes.mark(BYTE_ORDER_MARK.length);
		if (!Arrays.equals(bytes.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
			bytes.reset();
		}
		return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
	}

}
