package org.skillsgraph.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.SkillsGraph;
import org.skillsgraph.csv.Anomalies;
import org.skillsgraph.csv.Anomaly;
import org.skillsgraph.csv.DirectoryReader;
import org.skillsgraph.csv.SuspiciousValues;
import org.skillsgraph.csv.UnreadableFileException;
import org.skillsgraph.sheets.AnomalyCode;

import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportDirectoryTests {

	private static final String PEOPLE = "key,name\nada,Ada\n";

	@TempDir
	private Path work;

	@Test
	void anArchiveIsUnpackedFirst() throws IOException {
		zip("organisation.zip");
		zip("organisation.xlsx");
		Files.writeString(work.resolve("people.txt"), PEOPLE);

		assertRefused("organisation.zip", work.resolve("organisation.zip") + " is a zip archive: unpack it first.");
		assertRefused("organisation.xlsx",
				work.resolve("organisation.xlsx") + " is a zip archive or a workbook: name a directory of CSV files.");
		assertRefused("people.txt",
				work.resolve("people.txt") + " is no directory: name the directory that the CSV files are in.");
		assertRefused("nowhere", "There is no directory " + work.resolve("nowhere") + ".");
		assertRefused("", work + " has no CSV file of the import format, such as people.csv.");
	}

	@Test
	void aDirectoryThatIsNotThereIsNoImport() {
		assertThat(ImportCommand.isMeantBy("import", "somewhere")).isTrue();
		assertThat(ImportCommand.isMeantBy("--server.port=0")).isFalse();
		assertThat(ImportCommand.run(SkillsGraph.class, "import", work.resolve("nowhere").toString())).isEqualTo(1);
		assertThat(ImportCommand.run(SkillsGraph.class, "import")).isEqualTo(1);
		assertThat(ImportCommand.run(SkillsGraph.class, "import", work.toString())).isEqualTo(1);
	}

	@Test
	void whatIsNoTextIsNoCsvFileWhateverItsName() throws IOException {
		zip("people.csv");
		assertRefused("", "people.csv is a zip archive or a workbook, not a CSV file.");
		Files.write(work.resolve("people.csv"), new byte[] { (byte) 0x1f, (byte) 0x8b, 8 });
		assertRefused("", "people.csv is a compressed file, not a CSV file.");
		Files.write(work.resolve("people.csv"), new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 });
		assertRefused("", "people.csv is an Excel workbook, not a CSV file.");
		Files.write(work.resolve("people.csv"), PEOPLE.getBytes(StandardCharsets.UTF_16));
		assertRefused("", "people.csv is text in UTF-16 rather than UTF-8, not a CSV file.");
	}

	@Test
	void aDirectoryIsNoFile() throws IOException {
		Files.createDirectory(work.resolve("people.csv"));

		assertRefused("", "people.csv is a directory, not a file.");
	}

	@Test
	void aLinkLeadsOnlyWithinTheDirectory() throws IOException {
		Path inside = Files.createDirectory(work.resolve("inside"));
		Files.writeString(work.resolve("secret.csv"), PEOPLE);
		Path link = Files.createSymbolicLink(inside.resolve("people.csv"), work.resolve("secret.csv"));
		assertRefused("inside", "people.csv is a link that leads out of the directory: put the file itself there.");

		Files.delete(link);
		Files.createSymbolicLink(link, Path.of("nothing"));
		assertRefused("inside", "people.csv is a link that leads nowhere.");

		Files.delete(link);
		Files.createSymbolicLink(link, link);
		assertRefused("inside", "people.csv is a link that leads nowhere.");

		Files.delete(link);
		Files.writeString(inside.resolve("everybody.txt"), PEOPLE);
		Files.createSymbolicLink(link, Path.of("everybody.txt"));
		Files.createSymbolicLink(work.resolve("alias"), inside);
		assertThat(ImportDirectory.files(work.resolve("alias"))).extracting(Resource::getFilename)
			.containsExactly("people.csv");
	}

	@Test
	void aWorkbookBesideIsReportedAndNotRead() throws IOException {
		Files.writeString(work.resolve("people.csv"), PEOPLE);
		zip("skills.xlsx");
		Files.writeString(work.resolve("README.txt"), "Read me.");
		Files.createDirectory(work.resolve("old.csv"));
		Anomalies anomalies = new Anomalies();

		new DirectoryReader(anomalies, new SuspiciousValues(LocalDate.EPOCH)).read(ImportDirectory.files(work));

		assertThat(anomalies.all()).containsExactly(
				new Anomaly("old.csv", 1, null, AnomalyCode.UNKNOWN_FILE, "old.csv isn't a file of the import format."),
				new Anomaly("skills.xlsx", 1, null, AnomalyCode.UNKNOWN_FILE,
						"skills.xlsx isn't read: an import reads CSV files only."));
	}

	private void assertRefused(String directory, String message) {
		assertThatExceptionOfType(UnreadableFileException.class)
			.isThrownBy(() -> ImportDirectory.files(work.resolve(directory)))
			.withMessage(message);
	}

	private void zip(String name) throws IOException {
		try (OutputStream file = Files.newOutputStream(work.resolve(name));
				ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("people.csv"));
			zip.write(PEOPLE.getBytes(StandardCharsets.UTF_8));
		}
	}

}
