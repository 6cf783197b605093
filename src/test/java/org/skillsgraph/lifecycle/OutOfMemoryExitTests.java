package org.skillsgraph.lifecycle;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

class OutOfMemoryExitTests {

	@ParameterizedTest
	@ValueSource(strings = { "-XX:+UseSerialGC", "-XX:+UseG1GC" })
	void theProcessEndsEvenIfEveryErrorIsCaught(String collector) {
		var command = List.of("-XX:-UseSerialGC", collector, "-Xmx48m", Hoarder.class.getName());
		try (ServiceProcess hoarder = ServiceProcess.java((_) -> true, command)) {
			assertThat(hoarder.exit()).as(hoarder.output()).isEqualTo(OutOfMemoryExit.EXIT_STATUS);
		}
	}

	/** Allocates memory until none is left, and catches every error. */
	static final class Hoarder {

		private Hoarder() {
		}

		public static void main(String[] arguments) {
			OutOfMemoryExit.endsTheProcess();
			List<byte[]> hoard = new ArrayList<>();
			for (int caught = 0; caught < Integer.MAX_VALUE;) {
				try {
					hoard.add(new byte[1 << 16]);
				}
				catch (OutOfMemoryError ex) {
					caught++;
				}
			}
			throw new IllegalStateException("So much fits: " + hoard.size());
		}

	}

}
