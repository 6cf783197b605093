package org.skillsgraph.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of third-party files with its lock file, and what is wrong with it.
 *
 * @param folder the folder
 * @param packages what the lock file lists
 */
record VendoredFiles(Path folder, List<NpmPackage> packages) {

	static final String LOCK = "vendor.lock.json";

	private static final Set<String> LICENSES = Set.of("MIT", "Apache-2.0", "BSD-3-Clause", "ISC", "OFL-1.1");

	/** Links, names of XML and comments may name other hosts. */
	private static final Pattern LOADED = Pattern
		.compile("(?:\\b(?:import|fetch|importScripts|url|Worker|EventSource|WebSocket|sendBeacon)\\s*\\("
				+ "|\\b(?:import|from)\\s*(?=[\"'`])|@import\\s|\\bsrc\\s*[=:]|\\.open\\(\\s*[\"'`]\\w+[\"'`]\\s*,)"
				+ "\\s*[\"'`]?\\s*(?:(?:https?|wss?):)?//[\\w.-]+");

	record Lock(List<NpmPackage> packages) {
	}

	record NpmPackage(String name, String version, String license, String integrity, List<Locked> files) {

		boolean hasLicenseText() {
			return files.stream().anyMatch((file) -> file.from().equals("LICENSE"));
		}

	}

	/** A file: its path in the package, its path here, and its hash. */
	record Locked(String from, String path, String integrity) {
	}

	static VendoredFiles in(Path folder) {
		return new VendoredFiles(folder,
				JsonMapper.shared().readValue(folder.resolve(LOCK).toFile(), Lock.class).packages());
	}

	/**
	 * {@return what is wrong, as sentences}
	 */
	List<String> problems() throws IOException {
		List<String> problems = new ArrayList<>();
		Set<String> there = there();
		for (NpmPackage one : packages) {
			if (!LICENSES.contains(one.license())) {
				problems.add("The license of %s, %s, is not allowed.".formatted(one.name(), one.license()));
			}
			if (!one.hasLicenseText()) {
				problems.add("The text of the license of %s is missing.".formatted(one.name()));
			}
			for (Locked file : one.files()) {
				if (there.remove(file.path())) {
					problems.addAll(problems(file));
				}
				else {
					problems.add("%s is missing.".formatted(file.path()));
				}
			}
		}
		there.stream().map("%s isn't listed."::formatted).forEach(problems::add);
		return problems;
	}

	private Set<String> there() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.map((file) -> folder.relativize(file).toString())
				.filter((path) -> !path.equals(LOCK))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private List<String> problems(Locked file) throws IOException {
		List<String> problems = new ArrayList<>();
		byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
		if (!integrity(bytes).equals(file.integrity())) {
			problems.add("%s was changed.".formatted(file.path()));
		}
		LOADED.matcher(new String(bytes, StandardCharsets.UTF_8))
			.results()
			.map((found) -> "%s loads %s.".formatted(file.path(), found.group()))
			.forEach(problems::add);
		return problems;
	}

	/** As browsers write it. */
	private static String integrity(byte[] bytes) {
		try {
			return "sha512-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
