package org.skillsgraph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

/**
 * A test whose outcome the database can change: it runs statements, transactions, faults
 * or limits that nothing else does. These tests also run against Neo4j in a container;
 * {@link EveryStatementRunsTests} keeps the choice complete.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("any-database")
public @interface AnyDatabase {

}
