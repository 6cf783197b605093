package org.skillsgraph.limits;

import java.util.Map;

import graphql.parser.ParserOptions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Makes the parser give up on documents that are longer or deeper than anybody writes.
 */
@Component
class ParserLimits implements WebGraphQlInterceptor {

	/** Depth of nested grammar rules; a field takes several. */
	private static final int DEEPEST = 400;

	/** Characters allowed per token, including those in strings and comments. */
	private static final int LETTERS = 20;

	private final ParserOptions options;

	ParserLimits(LimitSettings limits) {
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((parser) -> parser.maxTokens(limits.tokens())
				.maxWhitespaceTokens(limits.tokens() * 10)
				.maxCharacters(limits.tokens() * LETTERS)
				.maxRuleDepth(DEEPEST));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext(Map.<Object, Object>of(ParserOptions.class, options)).build());
		return chain.next(request);
	}

}
