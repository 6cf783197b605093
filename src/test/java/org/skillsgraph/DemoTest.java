package org.skillsgraph;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A {@link SkillsGraphTest} whose graph holds the demo organisation.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SkillsGraphTest
@ExtendWith(DemoTest.Filling.class)
public @interface DemoTest {

	/** Fills the graph, which has just been emptied. */
	class Filling implements BeforeAllCallback {

		@Override
		public void beforeAll(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(Organisation.class).demo();
		}

	}

}
