package org.skillsgraph.limits;

import java.util.Map;

import graphql.parser.ParserOptions;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Has the parser give up on documents that are longer or deeper than anybody writes.
 */
@Component
class ParserLimits implements WebGraphQlInterceptor {

	/** Rules of the grammar within each other; a field takes some. */
	private static final int DEEPEST = 400;

	/** Letters for each word or sign, those of texts and comments counted, too. */
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
