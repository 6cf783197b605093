package org.skillsgraph.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.skillsgraph.sheets.AnomalyCode;
import org.skillsgraph.sheets.Sheet;
import org.skillsgraph.sheets.Sheets;
import org.skillsgraph.sheets.Table;

import org.springframework.core.io.Resource;

/**
 * Reads all files of a directory that belong to the format.
 */
public final class DirectoryReader {

	private final Anomalies anomalies;

	private final SuspiciousValues suspiciousValues;

	public DirectoryReader(Anomalies anomalies, SuspiciousValues suspiciousValues) {
		this.anomalies = anomalies;
		this.suspiciousValues = suspiciousValues;
	}

	/**
	 * {@return the tables in storage order}
	 */
	public List<Table> read(Collection<? extends Resource> files) {
		Map<String, Resource> known = new HashMap<>();
		for (Resource file : files) {
			String name = String.valueOf(file.getFilename());
			if (Sheets.named(name).isPresent()) {
				known.put(name, file);
			}
			else if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
				anomalies.add(name, 1, null, AnomalyCode.UNKNOWN_FILE,
						"%s isn't a file of the import format.".formatted(name));
			}
			else if (FileKind.isSaidBy(name)) {
				anomalies.add(name, 1, null, AnomalyCode.UNKNOWN_FILE,
						"%s isn't read: an import reads CSV files only.".formatted(name));
			}
		}
		List<Table> tables = new ArrayList<>();
		for (Sheet sheet : Sheets.all()) {
			if (known.containsKey(sheet.file())) {
				tables.add(new SheetReader(known.get(sheet.file()), sheet, anomalies, suspiciousValues).read());
			}
		}
		return tables;
	}

}
