package org.skillsgraph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.skillsgraph.compiler.CompiledStatements;
import org.skillsgraph.graph.ProfilingDriver;
import org.skillsgraph.http.FutureRoutes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the running service. The whole suite shares one service, so a test class has
 * no configuration of its own, and classes come one after the other; each starts with an
 * empty graph. The time is {@link FixedClock#NOW}. Beans are injected through the
 * constructor, {@link GraphQlClient} among them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "skills-graph.demo=false", "skills-graph.warming=false",
				"spring.test.print-condition-evaluation-report=false", "skills-graph.limits.cost=1000000000",
				"skills-graph.limits.person-budget=2000000000", "skills-graph.limits.service-budget=2000000000",
				"skills-graph.limits.aliases=1000", "skills-graph.insights.cloud-kept=0s" })
@ContextConfiguration(initializers = ChosenNeo4j.class)
@Import({ GraphQlClient.class, CompiledStatements.class, EmptyGraph.class, FixedClock.class, FutureRoutes.class,
		Given.class, Organisation.class, ProfilingDriver.class, ViewerInResponse.class })
@Execution(ExecutionMode.SAME_THREAD)
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestExecutionListeners(listeners = EmptyGraph.BeforeEachClass.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface SkillsGraphTest {

}
