package org.skillsgraph.limits;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.stereotype.Component;

/**
 * One thread handles a request from its first byte to its last, and interrupting that
 * thread ends the request. So controllers stay on it. With virtual threads Spring would
 * hand them to other threads, but requests run on virtual threads already.
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
