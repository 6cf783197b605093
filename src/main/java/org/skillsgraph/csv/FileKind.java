package org.skillsgraph.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Detects files that aren't UTF-8 text by their first bytes.
 */
public enum FileKind {

	/** An archive; modern workbooks and documents are archives, too. */
	ZIP("a zip archive or a workbook", "504b0(304|506)"),
	/** A workbook of an old version of Excel. */
	OLD_WORKBOOK("an Excel workbook", "d0cf11e0"),
	/** A compressed file. */
	GZIP("a compressed file", "1f8b"),
	/** Text with two bytes per character. */
	UTF_16("text in UTF-16 rather than UTF-8", "fffe|feff");

	private static final int LONGEST_SIGNATURE = 4;

	private final String description;

	/** The first bytes in hexadecimal, as a regular expression. */
	private final String signature;

	FileKind(String description, String signature) {
		this.description = description;
		this.signature = signature;
	}

	/**
	 * {@return the kind of a file; null if it may be text}
	 * @param file that can be read
	 */
	public static @Nullable FileKind of(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			String start = HexFormat.of().formatHex(bytes.readNBytes(LONGEST_SIGNATURE));
			return Stream.of(values())
				.filter((kind) -> start.matches("(?:" + kind.signature + ").*"))
				.findFirst()
				.orElse(null);
		}
	}

	/**
	 * {@return whether a name has the extension of a workbook or an archive}
	 */
	public static boolean isSaidBy(String name) {
		String ending = name.toLowerCase(Locale.ROOT).substring(name.lastIndexOf('.') + 1);
		return switch (ending) {
			case "xlsx", "xlsm", "xls", "ods", "numbers", "zip", "gz", "7z", "tsv" -> true;
			default -> false;
		};
	}

	/**
	 * {@return the kind in words, with its article}
	 */
	public String description() {
		return description;
	}

}
