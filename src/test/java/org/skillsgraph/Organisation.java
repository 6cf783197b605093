package org.skillsgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.skillsgraph.imports.Anomaly;
import org.skillsgraph.imports.Code;
import org.skillsgraph.imports.Importing;
import org.skillsgraph.imports.Report;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Brings a whole organisation into the graph, the way an organisation itself would.
 */
public class Organisation {

	private final Importing importing;

	Organisation(Importing importing) {
		this.importing = importing;
	}

	/**
	 * Imports the demo organisation; every row of it is used.
	 */
	public void demo() {
		try {
			bring(Arrays.asList(new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.csv")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Imports files; every row of them is used, and learning items may be merely
	 * mentioned or require each other.
	 * @param files their text by name, such as {@code people.csv}
	 */
	public void of(Map<String, String> files) {
		bring(files.entrySet().stream().map((file) -> file(file.getKey(), file.getValue())).toList());
	}

	private void bring(List<? extends Resource> files) {
		Report report = importing.of(files, false, (progress) -> {
		});
		assertThat(report.anomalies()).filteredOn((anomaly) -> !harmless(anomaly)).isEmpty();
	}

	private static boolean harmless(Anomaly anomaly) {
		return anomaly.code() == Code.UNKNOWN_ITEM
				|| (anomaly.code() == Code.CYCLE && anomaly.file().equals("learning_items.csv"));
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
