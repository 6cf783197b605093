package org.skillsgraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The service: people, skills and everything that helps them grow, asked over GraphQL.
 */
@SpringBootApplication
public class SkillsGraph {

	/**
	 * Serves until it is told to stop.
	 * @param arguments Spring Boot's options
	 */
	public static void main(String[] arguments) {
		SpringApplication.run(SkillsGraph.class, arguments);
	}

}
