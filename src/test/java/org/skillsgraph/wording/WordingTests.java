package org.skillsgraph.wording;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The small parts of sentences. */
class WordingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '=', textBlock = """
			Java                          = Java
			Java/Kafka                    = Java and Kafka
			Java/Kafka/Go                 = Java, Kafka and Go
			Java/Research and development = Java, and Research and development
			led A and B/helped with C     = led A and B, and helped with C
			Streams, a part of Kafka/Go   = Streams, a part of Kafka, and Go
			A, B and C/D/E                = A, B and C; D; and E
			""")
	void partsThatAreListsAreKeptApart(String parts, String list) {
		assertThat(Wording.and(List.of(parts.split("/")), (part) -> part)).isEqualTo(list);
	}

}
