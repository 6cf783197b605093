package org.skillsgraph.security;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skillsgraph.ServiceProcess;

import static org.assertj.core.api.Assertions.assertThat;

class LoopbackBindingTests {

	@TempDir
	private Path directory;

	@Test
	void anAddressThatOthersReachIsRefusedBeforeAnythingStarts() {
		try (ServiceProcess open = ServiceProcess.service(directory, "--server.address=0.0.0.0")) {
			assertThat(open.exit()).isEqualTo(1);
			assertThat(open.output()).contains("the service does not listen on 0.0.0.0", "issuer-uri")
				.doesNotContain("\tat ");
			assertThat(directory).isEmptyDirectory();
		}
	}

}
