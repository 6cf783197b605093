package org.skillsgraph.tokens;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.skillsgraph.http.HttpRejection;

import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Issues tokens in local mode, to try the service as somebody else.
 */
@RestController
@LocalMode
class LocalTokenController {

	private final LocalTokens tokens;

	private final TokenPeople people;

	LocalTokenController(LocalTokens tokens, TokenPeople people) {
		this.tokens = tokens;
		this.people = people;
	}

	@PostMapping(LocalTokenRoute.PATH)
	ResponseEntity<?> token(@RequestBody Wish wish) {
		String person = wish.person();
		String service = wish.service();
		if (person == null && service != null) {
			return TokenHolders.ROLES.containsAll(wish.named()) ? answer(tokens.forService(service, wish.named()))
					: HttpRejection.INVALID_ROLE.answer();
		}
		if (person == null || service != null || wish.roles() != null) {
			return HttpRejection.INVALID_WISH.answer();
		}
		return people.has(person) ? answer(tokens.forPerson(person)) : HttpRejection.UNKNOWN_PERSON.answer();
	}

	@ExceptionHandler
	ResponseEntity<?> unreadable(HttpMessageNotReadableException ex) {
		return HttpRejection.INVALID_WISH.answer();
	}

	private static ResponseEntity<?> answer(String token) {
		return ResponseEntity.ok(Map.of("token", token));
	}

	/** Whom to act as: a person's key, or a service's name and its roles. */
	record Wish(@Nullable String person, @Nullable String service, @Nullable List<@Nullable String> roles) {

		List<String> named() {
			return (roles != null) ? roles.stream().filter(Objects::nonNull).toList() : List.of();
		}

	}

}
