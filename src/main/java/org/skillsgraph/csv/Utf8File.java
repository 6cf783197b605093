package org.skillsgraph.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.Resource;

/**
 * Opens files in strict UTF-8, with or without a byte order mark.
 */
final class Utf8File {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private static final List<String> UTF_16 = List.of("\u00fe\u00ff", "\u00ff\u00fe");

	private Utf8File() {
	}

	/**
	 * {@return the text of a file, without its byte order mark}
	 * @throws UnreadableFileException when it has a UTF-16 mark, as spreadsheets write it
	 */
	static Reader open(Resource file) throws IOException {
		InputStream bytes = new BufferedInputStream(file.getInputStream());
		bytes.mark(BYTE_ORDER_MARK.length);
		byte[] first = bytes.readNBytes(BYTE_ORDER_MARK.length);
		if (UTF_16.contains(new String(first, 0, Math.min(first.length, 2), StandardCharsets.ISO_8859_1))) {
			bytes.close();
			throw new UnreadableFileException("%s is UTF-16: save it as UTF-8.".formatted(file.getFilename()));
		}
		if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
			bytes.reset();
		}
		return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
	}

}
