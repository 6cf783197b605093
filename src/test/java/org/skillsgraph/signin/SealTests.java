package org.skillsgraph.signin;

import java.time.Duration;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skillsgraph.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody reads, changes or invents what a browser keeps for the service. */
class SealTests {

	private final MovableClock clock = new MovableClock();

	private final Seal seal = new Seal(clock);

	private final String sealed = seal.close(Map.of("state", "abc"), Duration.ofMinutes(10));

	@Test
	void whatWasSealedIsOpenedAndCannotBeRead() {
		assertThat(seal.open(sealed)).map((claims) -> claims.getClaim("state")).hasValue("abc");
		assertThat(sealed).matches("[\\w-]+\\.\\.[\\w-]+\\.[\\w-]+\\.[\\w-]+").hasSizeLessThan(300);
	}

	@Test
	void everyChangeIsNoticed() {
		for (int place = 0; place < sealed.length(); place++) {
			char other = (sealed.charAt(place) == 'A') ? 'B' : 'A';
			String changed = sealed.substring(0, place) + other + sealed.substring(place + 1);

			assertThat(seal.open(changed)).as(changed)
				.satisfiesAnyOf((none) -> assertThat(none).isEmpty(),
						(same) -> assertThat(same).map(JWTClaimsSet::getClaims)
							.isEqualTo(seal.open(sealed).map(JWTClaimsSet::getClaims)));
		}
	}

	@Test
	void theSealOfAnotherProcessIsNotOurs() {
		assertThat(new Seal(clock).open(sealed)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, true", "PT9M, true", "PT10M, false" })
	void itIsOpenedOnlyWhileItIsNew(Duration later, boolean opened) {
		clock.jump(later);

		assertThat(seal.open(sealed).isPresent()).isEqualTo(opened);
	}

	@ParameterizedTest
	@CsvSource({ "''", "a", "a.b.c.d.e", "....", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0....",
			"eyJhbGciOiJub25lIn0.eyJzdGF0ZSI6ImFiYyJ9." })
	void anythingElseIsNotOpened(String text) {
		assertThat(seal.open(text)).isEmpty();
	}

}
