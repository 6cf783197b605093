package org.skillsgraph.graph;

import java.util.Map;

import graphql.parser.ParserOptions;
import graphql.parser.ParsingListener;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Has the parser give up on documents that are longer or deeper than anybody writes.
 */
@Component
class ShortDocuments implements WebGraphQlInterceptor {

	/** Rules of the grammar within each other; a field takes some. */
	private static final int DEEPEST = 400;

	/** Working out what number is meant takes as long as the square of this. */
	private static final int MOST_DIGITS = 100;

	private final ParserOptions options;

	ShortDocuments(LimitSettings limits) {
		this.options = ParserOptions.getDefaultOperationParserOptions()
			.transform((parser) -> parser.maxTokens(limits.tokens())
				.maxWhitespaceTokens(limits.tokens() * 10)
				.maxRuleDepth(DEEPEST)
				.parsingListener(ShortDocuments::check));
	}

	private static void check(ParsingListener.Token token) {
		String text = token.getText();
		if (text.length() > MOST_DIGITS && (text.charAt(0) == '-' || Character.isDigit(text.charAt(0)))) {
			throw new RefusedException("INVALID_SYNTAX",
					"A number in the document has more than %d digits.".formatted(MOST_DIGITS));
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext(Map.<Object, Object>of(ParserOptions.class, options)).build());
		return chain.next(request);
	}

}
