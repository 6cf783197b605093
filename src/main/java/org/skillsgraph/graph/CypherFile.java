package org.skillsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A statement that has a file of its own, {@code cypher/<feature>/<name>.cypher} on the
 * class path. Each is read once.
 *
 * @param name the feature and the file's name without ending, such as
 * {@code mentoring/find-candidates}
 * @param text the whole file, with its header
 */
public record CypherFile(String name, String text) {

	private static final Map<String, CypherFile> READ = new ConcurrentHashMap<>();

	/**
	 * {@return the statement of this name}
	 * @param name such as {@code mentoring/find-candidates}
	 * @throws IllegalArgumentException when there is no such file
	 */
	public static CypherFile of(String name) {
		return READ.computeIfAbsent(name, CypherFile::read);
	}

	private static CypherFile read(String name) {
		String path = "cypher/" + name + ".cypher";
		try (InputStream file = CypherFile.class.getClassLoader().getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalArgumentException("There is no statement " + path);
			}
			return new CypherFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The statement " + path + " could not be read", ex);
		}
	}

}
