package org.skillsgraph.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Loads classes from the jars inside the jar. Spring Boot's own class loader asks one
 * after the other, more than two hundred, for each class and each package, which was a
 * third of the time that a start took. This one knows which jars have a folder.
 */
final class IndexedJars extends URLClassLoader {

	/** Anything else would have to be encoded. */
	private static final Pattern PLAIN = Pattern.compile("[\\w./$-]+");

	/** Folders of classes for newer versions of Java stand for the folders below them. */
	private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/\\d+/(.*)");

	private final Map<String, List<Jar>> byFolder = new HashMap<>();

	static {
		registerAsParallelCapable();
	}

	/**
	 * Opens the jars.
	 * @param jars in the order in which classes are looked for
	 * @param parent is asked first
	 */
	IndexedJars(URL[] jars, ClassLoader parent) {
		super("skills-graph", jars, parent);
		// Several at once, since nothing else can be done meanwhile; in their order.
		List<Jar> opened = Arrays.stream(jars).parallel().map(IndexedJars::open).toList();
		for (Jar jar : opened) {
			jar.folders().forEach((folder) -> byFolder.computeIfAbsent(folder, (absent) -> new ArrayList<>()).add(jar));
		}
	}

	/** One of the jars inside the jar, or the folder of our own classes. */
	private record Jar(URL url, JarFile file, Set<String> folders) {

		@Nullable JarEntry entry(String path) {
			return file.getJarEntry(path);
		}

	}

	private static Jar open(URL url) {
		try {
			JarFile file = ((JarURLConnection) url.openConnection()).getJarFile();
			Set<String> folders = new HashSet<>();
			for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements();) {
				folders.add(folder(entries.nextElement().getName()));
			}
			return new Jar(url, file,
					folders.stream()
						.map((folder) -> VERSIONED.matcher(folder).replaceFirst("$1"))
						.collect(Collectors.toSet()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The jar can't be read: " + url, ex);
		}
	}

	private static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	private List<Jar> having(String path) {
		return byFolder.getOrDefault(folder(path), List.of());
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		String path = name.replace('.', '/') + ".class";
		for (Jar jar : having(path)) {
			JarEntry entry = jar.entry(path);
			if (entry != null) {
				return define(name, jar, entry);
			}
		}
		throw new ClassNotFoundException(name);
	}

	private Class<?> define(String name, Jar jar, JarEntry entry) throws ClassNotFoundException {
		try (InputStream content = jar.file().getInputStream(entry)) {
			byte[] bytes = content.readAllBytes();
			definePackage(name.substring(0, Math.max(0, name.lastIndexOf('.'))), jar);
			return defineClass(name, bytes, 0, bytes.length, new CodeSource(jar.url(), (CodeSigner[]) null));
		}
		catch (IOException ex) {
			throw new ClassNotFoundException(name, ex);
		}
	}

	private void definePackage(String name, Jar jar) throws IOException {
		if (name.isEmpty() || getDefinedPackage(name) != null) {
			return;
		}
		try {
			if (jar.file().getManifest() != null) {
				definePackage(name, jar.file().getManifest(), jar.url());
			}
			else {
				definePackage(name, null, null, null, null, null, null, null);
			}
		}
		catch (IllegalArgumentException ex) {
			// Another thread has just defined it.
		}
	}

	@Override
	public @Nullable URL findResource(String name) {
		if (!PLAIN.matcher(name).matches()) {
			return super.findResource(name);
		}
		for (Jar jar : having(name)) {
			if (jar.entry(name) != null) {
				return url(jar, name);
			}
		}
		return null;
	}

	@Override
	public Enumeration<URL> findResources(String name) throws IOException {
		if (!PLAIN.matcher(name).matches()) {
			return super.findResources(name);
		}
		List<URL> found = new ArrayList<>();
		for (Jar jar : having(name)) {
			if (jar.entry(name) != null) {
				found.add(url(jar, name));
			}
		}
		return Collections.enumeration(found);
	}

	private static URL url(Jar jar, String name) {
		try {
			return new URL(jar.url(), name);
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
