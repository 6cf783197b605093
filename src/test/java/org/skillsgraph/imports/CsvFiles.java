package org.skillsgraph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A directory of files that a test makes up.
 */
public final class CsvFiles {

	private final Map<String, byte[]> files = new LinkedHashMap<>();

	/**
	 * {@return this directory with a file of these lines}
	 */
	public CsvFiles with(String name, String... lines) {
		return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * {@return this directory with a file of these bytes}
	 */
	public CsvFiles with(String name, byte[] bytes) {
		files.put(name, bytes);
		return this;
	}

	/**
	 * {@return the demo organisation}
	 */
	static CsvFiles demo() {
		try {
			CsvFiles demo = new CsvFiles();
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:demo/*.csv")) {
				demo.with(String.valueOf(file.getFilename()), file.getContentAsByteArray());
			}
			return demo;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the same rows in another order; no record may span lines}
	 */
	CsvFiles shuffled(long seed) {
		CsvFiles shuffled = new CsvFiles();
		Random random = new Random(seed);
		files.forEach((name, bytes) -> {
			List<String> lines = new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
			Collections.shuffle(lines.subList(1, lines.size()), random);
			shuffled.with(name, lines.toArray(String[]::new));
		});
		return shuffled;
	}

	public List<Resource> resources() {
		List<Resource> resources = new ArrayList<>();
		files.forEach((name, bytes) -> resources.add(new ByteArrayResource(bytes) {
			@Override
			public String getFilename() {
				return name;
			}
		}));
		return resources;
	}

	/**
	 * {@return the bytes followed by the text}
	 */
	public static byte[] bytes(byte[] first, String second) {
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(first);
		both.writeBytes(second.getBytes(StandardCharsets.UTF_8));
		return both.toByteArray();
	}

}
