package org.skillsgraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.csv.FileKind;
import org.skillsgraph.csv.UnreadableFileException;
import org.skillsgraph.sheets.Sheets;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * The directory to import. Its problems are reported in one clear line, before a database
 * is started.
 */
final class ImportDirectory {

	private final Path directory;

	private ImportDirectory(Path directory) {
		this.directory = directory;
	}

	/**
	 * {@return the files of a directory that an import reads or at least mentions}
	 * @param directory that holds at least one file of the format
	 * @throws UnreadableFileException when it holds none, or one of them can't be read
	 */
	static List<Resource> files(Path directory) {
		try {
			return new ImportDirectory(directory).files();
		}
		catch (IOException ex) {
			throw unreadable(directory, ex);
		}
		catch (UncheckedIOException ex) {
			throw unreadable(directory, Objects.requireNonNull(ex.getCause()));
		}
	}

	private List<Resource> files() throws IOException {
		if (Files.exists(directory) && !Files.isDirectory(directory)) {
			throw noDirectory();
		}
		if (!Files.isDirectory(directory)) {
			throw new UnreadableFileException("There is no directory %s.".formatted(directory));
		}
		List<Path> files;
		try (Stream<Path> entries = Files.list(directory)) {
			files = entries.filter(ImportDirectory::concernsImports).sorted().toList();
		}
		List<Path> known = files.stream().filter(ImportDirectory::isOfTheFormat).toList();
		if (known.isEmpty()) {
			throw new UnreadableFileException(
					"%s has no CSV file of the import format, such as people.csv.".formatted(directory));
		}
		for (Path file : known) {
			check(file);
		}
		return files.stream().<Resource>map(FileSystemResource::new).toList();
	}

	private UnreadableFileException noDirectory() throws IOException {
		FileKind kind = Files.isRegularFile(directory) ? FileKind.of(directory) : null;
		if (kind == FileKind.ZIP && directory.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
			return new UnreadableFileException("%s is a zip archive: unpack it first.".formatted(directory));
		}
		if (kind == null) {
			return new UnreadableFileException(
					"%s is no directory: name the directory that the CSV files are in.".formatted(directory));
		}
		return new UnreadableFileException(
				"%s is %s: name a directory of CSV files.".formatted(directory, kind.description()));
	}

	private void check(Path file) throws IOException {
		if (Files.isSymbolicLink(file)) {
			checkLink(file);
		}
		String wrong = wrong(file);
		if (wrong != null) {
			throw new UnreadableFileException("%s %s.".formatted(file.getFileName(), wrong));
		}
	}

	// A directory may come from somebody else: its links must not make us read other
	// files.
	private void checkLink(Path link) throws IOException {
		if (!Files.exists(link)) {
			throw new UnreadableFileException("%s is a link that leads nowhere.".formatted(link.getFileName()));
		}
		if (!link.toRealPath().startsWith(directory.toRealPath())) {
			throw new UnreadableFileException("%s is a link that leads out of the directory: put the file itself there."
				.formatted(link.getFileName()));
		}
	}

	private static @Nullable String wrong(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			return "is a directory, not a file";
		}
		if (!Files.isRegularFile(file)) {
			return "isn't a regular file";
		}
		if (!Files.isReadable(file)) {
			return "can't be read: there is no permission";
		}
		FileKind kind = FileKind.of(file);
		return (kind != null) ? "is %s, not a CSV file".formatted(kind.description()) : null;
	}

	private static boolean concernsImports(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.toLowerCase(Locale.ROOT).endsWith(".csv") || FileKind.isSaidBy(name);
	}

	private static boolean isOfTheFormat(Path file) {
		return Sheets.named(String.valueOf(file.getFileName())).isPresent();
	}

	private static UnreadableFileException unreadable(Path directory, IOException cause) {
		String reason = (cause instanceof AccessDeniedException) ? "there is no permission" : cause.getMessage();
		return new UnreadableFileException("%s can't be read: %s.".formatted(directory, reason));
	}

}
