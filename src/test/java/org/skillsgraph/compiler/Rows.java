package org.skillsgraph.compiler;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.skillsgraph.sheets.Column;
import org.skillsgraph.sheets.MalformedValueException;
import org.skillsgraph.sheets.Sheets;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An organisation as the plain rows of its files. Missing cells are empty.
 */
public final class Rows {

	private final Map<String, List<Map<String, String>>> files = new LinkedHashMap<>();

	/**
	 * {@return the demo organisation}
	 */
	public static Rows demo() throws IOException {
		return in("demo");
	}

	/**
	 * {@return the organisation whose files are in a folder on the class path}
	 */
	public static Rows in(String folder) throws IOException {
		Rows rows = new Rows();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.csv")) {
			try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file.getInputStream())) {
				csv.forEach((row) -> rows.rows(String.valueOf(file.getFilename()))
					.add(new LinkedHashMap<>(row.getFieldsAsMap())));
			}
		}
		return rows;
	}

	/**
	 * Adds a row.
	 * @param cells column, value, column, value…; every row of a file has the same
	 * columns
	 */
	public void add(String file, String... cells) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			row.put(cells[i], cells[i + 1]);
		}
		rows(file).add(row);
	}

	/**
	 * Gives each row a text in every column that the files leave out, if it takes any
	 * text.
	 */
	public void fillTexts() {
		Sheets.all()
			.forEach((sheet) -> sheet.columns()
				.stream()
				.filter(Rows::takesAnyText)
				.forEach((column) -> of(sheet.file())
					.forEach((row) -> row.putIfAbsent(column.name(), "some " + column.name()))));
	}

	private static boolean takesAnyText(Column column) {
		try {
			return column.target() == null && "some text".equals(column.kind().read("some text"));
		}
		catch (MalformedValueException ex) {
			return false;
		}
	}

	/**
	 * {@return these rows with another value in a cell of one of them}
	 */
	public Rows with(String file, Map<String, String> changed, String column, String value) {
		Rows others = new Rows();
		files.forEach((name, rows) -> rows.forEach((row) -> {
			Map<String, String> copy = new LinkedHashMap<>(row);
			if (name.equals(file) && row.equals(changed)) {
				copy.put(column, value);
			}
			others.rows(name).add(copy);
		}));
		return others;
	}

	private List<Map<String, String>> rows(String file) {
		return files.computeIfAbsent(file, (name) -> new ArrayList<>());
	}

	public List<Map<String, String>> of(String file) {
		return files.getOrDefault(file, List.of());
	}

	/**
	 * {@return the rows with this value in this column}
	 */
	public List<Map<String, String>> of(String file, String column, String value) {
		return of(file).stream().filter((row) -> value.equals(row.get(column))).toList();
	}

	public Optional<Map<String, String>> one(String file, String key) {
		return of(file, "key", key).stream().findFirst();
	}

	public List<String> keys(String file) {
		return of(file).stream().map((row) -> row.getOrDefault("key", "")).toList();
	}

	/**
	 * {@return the files as they would be imported, by name}
	 */
	public Map<String, String> texts() {
		Map<String, String> texts = new LinkedHashMap<>();
		files.forEach((file, rows) -> {
			StringWriter text = new StringWriter();
			try (CsvWriter csv = CsvWriter.builder().build(text)) {
				csv.writeRecord(rows.getFirst().keySet());
				rows.forEach((row) -> csv.writeRecord(row.values()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			texts.put(file, text.toString());
		});
		return texts;
	}

}
