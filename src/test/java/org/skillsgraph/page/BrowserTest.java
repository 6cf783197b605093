package org.skillsgraph.page;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.skillsgraph.SkillsGraphTest;

/**
 * A {@link SkillsGraphTest} in a browser: its methods take a {@link Browsing}. Together
 * with {@link org.skillsgraph.DemoTest} the page shows the demo organisation. Without
 * Chromium the tests are left out and the build says so, unless the environment variable
 * {@value Chromium#SETTING} is {@value Chromium#REQUIRED}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SkillsGraphTest
@ExtendWith(BrowserExtension.class)
@interface BrowserTest {

}
