package org.skillsgraph.limits;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * A request is worked on by one thread from its first byte to its last: interrupting that
 * one is what ends it. So controllers aren't handed over to others, as they would be
 * where threads are virtual; it is those that carry requests already.
 */
@Component
class ControllersOnRequestThread implements BeanPostProcessor {

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate((_) -> false);
		}
		return bean;
	}

}
