package org.skillsgraph;

import java.time.Clock;

import org.skillsgraph.imports.ImportCommand;
import org.skillsgraph.imports.MoveDemoCommand;
import org.skillsgraph.lifecycle.OutOfMemoryExit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/**
 * The service: people, skills and everything that helps them grow, asked over GraphQL.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SkillsGraph {

	/**
	 * Serves until it is told to stop, or runs a command and ends. The launcher has
	 * checked the command.
	 * @param arguments Spring Boot's options; a command such as {@code import DIR} before
	 * them
	 */
	public static void main(String[] arguments) {
		OutOfMemoryExit.endsTheProcess();
		if (ImportCommand.isMeantBy(arguments)) {
			System.exit(ImportCommand.run(SkillsGraph.class, arguments));
		}
		if (MoveDemoCommand.isMeantBy(arguments)) {
			System.exit(MoveDemoCommand.run(SkillsGraph.class, arguments));
		}
		SpringApplication.run(SkillsGraph.class, arguments);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
