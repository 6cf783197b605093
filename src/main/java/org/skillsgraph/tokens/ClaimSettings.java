package org.skillsgraph.tokens;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the issuer's tokens say who holds them. A claim within another one is named by
 * both, with a dot between.
 *
 * @param personClaim says which person it is: {@code email} is compared with addresses,
 * any other with keys
 * @param verifiedEmailOnly whether an address counts only when the issuer says that it is
 * verified; otherwise one of which it says nothing counts, too
 * @param serviceClaim is in the tokens of service accounts alone; empty: theirs are those
 * without the person's claim
 * @param rolesClaim names the holder's roles
 * @param administratorRoles whoever has one of them runs the service
 * @param programmeOwnerRoles whoever has one of them runs programmes
 * @param scopeClaims name the scopes of service accounts
 * @param readScope a service account with it may ask
 * @param writeScope a service account with it may ask and change
 * @param administratorScope a service account with it runs the service
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record ClaimSettings(@DefaultValue(TokenClaims.EMAIL) @NotEmpty String personClaim,
		@DefaultValue("true") boolean verifiedEmailOnly, @DefaultValue("") @NotNull String serviceClaim,
		@DefaultValue("roles") @NotEmpty String rolesClaim,
		@DefaultValue("administrator") @NotNull Set<String> administratorRoles,
		@DefaultValue("programmeOwner") @NotNull Set<String> programmeOwnerRoles, @DefaultValue( {
				"scope", "scp" }) @NotNull Set<String> scopeClaims,
		@DefaultValue("skills-graph.read") @NotEmpty String readScope,
		@DefaultValue("skills-graph.write") @NotEmpty String writeScope,
		@DefaultValue("skills-graph.administrator") @NotEmpty String administratorScope){
}
