package org.skillsgraph.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * The files of a folder on the class path, listed once. A path that a client sends is
 * looked up in this list alone: it can lead nowhere else, and the class loader, which
 * remembers each name that it looked for, never sees it.
 */
final class FilesOfFolder implements ResourceResolver {

	private final Map<String, Resource> files;

	private final Map<Resource, String> etags = new ConcurrentHashMap<>();

	private FilesOfFolder(Map<String, Resource> files) {
		this.files = Map.copyOf(files);
	}

	/**
	 * @param folder its path on the class path, which ends with a slash
	 * @param resources its files and folders, at any depth
	 */
	static FilesOfFolder of(String folder, Resource[] resources) throws IOException {
		Map<String, Resource> files = new HashMap<>();
		for (Resource resource : resources) {
			if (resource.isReadable()) {
				String address = resource.getURL().toString();
				files.put(address.substring(address.lastIndexOf(folder) + folder.length()), resource);
			}
		}
		return new FilesOfFolder(files);
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return files.get(path);
	}

	@Override
	public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		return files.containsKey(path) ? path : null;
	}

	/**
	 * {@return a hash of a file's content} It is weak, because Tomcat compresses no
	 * answer with a strong one.
	 */
	String etag(Resource file) {
		return etags.computeIfAbsent(file, FilesOfFolder::hash);
	}

	private static String hash(Resource file) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.getContentAsByteArray());
			return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + '"';
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
