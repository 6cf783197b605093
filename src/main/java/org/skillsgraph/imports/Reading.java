package org.skillsgraph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Reads all files of a directory that the format knows.
 */
final class Reading {

	private final Findings findings;

	private final Doubts doubts;

	Reading(Findings findings, Doubts doubts) {
		this.findings = findings;
		this.doubts = doubts;
	}

	/**
	 * {@return the files of a directory}
	 * @param directory that holds at least one file of the format
	 */
	static List<Resource> files(Path directory) {
		if (!Files.isDirectory(directory)) {
			throw new UnreadableException("There is no directory %s.".formatted(directory));
		}
		try (Stream<Path> files = Files.list(directory)) {
			List<Resource> all = files.filter(Files::isRegularFile)
				.sorted()
				.<Resource>map(FileSystemResource::new)
				.toList();
			if (all.stream().noneMatch((file) -> Sheets.named(String.valueOf(file.getFilename())).isPresent())) {
				throw new UnreadableException(
						"%s has no CSV file of the import format, such as people.csv.".formatted(directory));
			}
			return all;
		}
		catch (IOException ex) {
			throw new UnreadableException("The directory %s can't be read: %s".formatted(directory, ex.getMessage()));
		}
	}

	/**
	 * {@return the tables in the order in which they are stored}
	 */
	List<Table> read(Collection<? extends Resource> files) {
		Map<String, Resource> known = new HashMap<>();
		for (Resource file : files) {
			String name = String.valueOf(file.getFilename());
			if (Sheets.named(name).isPresent()) {
				known.put(name, file);
			}
			else if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
				findings.add(name, 1, null, Code.UNKNOWN_FILE, "%s isn't a file of the import format.".formatted(name));
			}
		}
		List<Table> tables = new ArrayList<>();
		for (Sheet sheet : Sheets.all()) {
			if (known.containsKey(sheet.file())) {
				tables.add(new SheetReader(known.get(sheet.file()), sheet, findings, doubts).read());
			}
		}
		return tables;
	}

}
