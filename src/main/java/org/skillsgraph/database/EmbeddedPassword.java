package org.skillsgraph.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.exceptions.InvalidArgumentsException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * The password of the embedded database, generated at the first start and kept beside the
 * store, where only its owner can read it.
 *
 * @param text the password that the driver sends
 * @param newer whether the password is newer than the store: the file was lost, and the
 * database doesn't know the new one yet
 */
record EmbeddedPassword(String text, boolean newer) {

	private static final int BYTES = 32;

	static EmbeddedPassword in(Path directory) throws IOException {
		Path file = directory.resolve("password");
		if (Files.exists(file)) {
			return new EmbeddedPassword(Files.readString(file).strip(), false);
		}
		boolean stored = Files.exists(directory.resolve("databases"));
		return new EmbeddedPassword(make(file), stored);
	}

	private static String make(Path file) throws IOException {
		byte[] random = new byte[BYTES];
		new SecureRandom().nextBytes(random);
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		announce(text, file.resolveSibling("dbms").resolve("auth.ini"));
		Path draft = file.resolveSibling("password.new");
		Files.deleteIfExists(draft);
		write(text, draft);
		// Atomic: a crash leaves the whole password or none.
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		return text;
	}

	/**
	 * Does what {@code neo4j-admin dbms set-initial-password} does, so that a new
	 * database never listens with the well-known default password. It is stored as a
	 * hash.
	 */
	private static void announce(String text, Path file) throws IOException {
		Files.deleteIfExists(file);
		FileUserRepository users = new FileUserRepository(new DefaultFileSystemAbstraction(), file,
				NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
		try {
			users.create(new User("neo4j", null, SystemGraphCredential.createCredentialForPassword(
					text.getBytes(StandardCharsets.US_ASCII), new SecureHasher()), false, false));
		}
		catch (InvalidArgumentsException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void write(String text, Path file) throws IOException {
		Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (FileChannel channel = FileChannel.open(file, options, forOwner("rw-------"))) {
			ByteBuffer bytes = StandardCharsets.US_ASCII.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
	}

	/**
	 * {@return file attributes that exclude other users from the moment of creation} None
	 * if the file system has no POSIX permissions.
	 * @param permissions such as {@code rwx------}
	 */
	static FileAttribute<?>[] forOwner(String permissions) {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) };
	}

}
