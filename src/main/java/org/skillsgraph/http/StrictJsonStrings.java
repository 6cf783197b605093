package org.skillsgraph.http;

import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A number or a boolean where a body needs a string is the caller's mistake and is
 * rejected: Jackson would convert it to a string.
 */
@Configuration(proxyBeanMethods = false)
class StrictJsonStrings {

	@Bean
	JsonMapperBuilderCustomizer strictStrings() {
		return (json) -> json.withCoercionConfig(LogicalType.Textual,
				(words) -> words.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
	}

}
