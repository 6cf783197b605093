package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.imports.Importing;
import org.skillsgraph.imports.Report;
import org.skillsgraph.sheets.AnomalyCode;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports a whole organisation into the graph, the way an organisation itself would.
 */
public class Organisation {

	/** Anomalies that are reported although the row is used. */
	private static final Set<AnomalyCode> KEPT = Set.of(AnomalyCode.UNKNOWN_ITEM, AnomalyCode.ACTIVE_BUT_ENDED,
			AnomalyCode.FUTURE_DATE);

	private final Importing importing;

	Organisation(Importing importing) {
		this.importing = importing;
	}

	/**
	 * Imports the demo organisation; every row is used.
	 */
	public void demo() {
		directory("demo");
	}

	/**
	 * Imports a directory on the class path; every row is used.
	 */
	public void directory(String path) {
		try {
			bring(Arrays
				.asList(new PathMatchingResourcePatternResolver().getResources("classpath:" + path + "/*.csv")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Imports files; every cell is used. Learning items may be only mentioned or require
	 * each other, dates may lie in the future, and mentorships marked as active may be
	 * over.
	 * @param files their text by name, such as {@code people.csv}
	 */
	public void of(Map<String, String> files) {
		bring(files.entrySet().stream().map((file) -> file(file.getKey(), file.getValue())).toList());
	}

	private void bring(List<? extends Resource> files) {
		Report report = importing.of(files, false, (progress) -> {
		});
		assertThat(report.anomalies()).filteredOn((anomaly) -> !kept(anomaly)).isEmpty();
	}

	private static boolean kept(Anomaly anomaly) {
		return KEPT.contains(anomaly.code())
				|| (anomaly.code() == AnomalyCode.CYCLE && anomaly.file().equals("learning_items.csv"));
	}

	private static Resource file(String name, String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

}
