package org.skillsgraph.tokens;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A claim that has this value in tokens of service accounts, and in no others.
 *
 * @param name of the claim, or a nested one's path
 * @param value the value itself, or an element of the claim's list, as text
 */
record ServiceClaim(String name, String value) {

	/**
	 * {@return the claim that a setting names}
	 * @param setting {@code claim:value}, divided at its last colon since names of claims
	 * may be URLs
	 * @throws ServiceClaimException when it lacks the claim or the value, or the value
	 * has a slash: then it is a URL alone
	 */
	static ServiceClaim of(String setting) {
		int colon = setting.lastIndexOf(':');
		String name = setting.substring(0, Math.max(0, colon)).strip();
		String value = setting.substring(colon + 1).strip();
		if (name.isEmpty() || value.isEmpty() || value.contains("/")) {
			throw new ServiceClaimException(setting);
		}
		return new ServiceClaim(name, value);
	}

	boolean isIn(Map<?, ?> claims) {
		@Nullable Object said = TokenClaims.find(claims, name);
		return isSaidBy(said) || (said instanceof Collection<?> several && several.stream().anyMatch(this::isSaidBy));
	}

	/** A setting is a text; a claim may also be a boolean or a number. */
	private boolean isSaidBy(@Nullable Object said) {
		return switch (said) {
			case String text -> value.equals(text);
			case Boolean truth -> value.equals(truth.toString());
			case Number number -> value.equals(number.toString());
			case null, default -> false;
		};
	}

}
