package org.skillsgraph.paging;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the key that signs cursors from the database. */
@Configuration(proxyBeanMethods = false)
class PagingConfiguration {

	@Bean
	CursorKey cursorKey(Driver driver) {
		return CursorKey.kept(driver);
	}

}
