package org.skillsgraph.tokens;

import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the issuer's tokens identify their holders. A nested claim is named by its path,
 * with a dot between the claims.
 *
 * @param personClaim the claim that identifies a person: {@code email} is compared with
 * addresses, any other with keys
 * @param verifiedEmailOnly whether an address counts only when the issuer says that it is
 * verified; otherwise one that it says nothing about counts too
 * @param serviceClaim claims that say that a token is a service account's, each as
 * {@code claim:value}; if empty, there are no service accounts
 * @param rolesClaim the claim with the holder's roles
 * @param administratorRoles roles that let their holder run the service
 * @param programmeOwnerRoles roles that let their holder run programmes
 * @param scopeClaims the claims with the scopes of service accounts
 * @param readScope the scope that lets a service account read
 * @param writeScope the scope that lets a service account read and change
 * @param administratorScope the scope that lets a service account run the service
 */
@Validated
@ConfigurationProperties("skills-graph.security")
record ClaimSettings(@DefaultValue(TokenClaims.EMAIL) @NotEmpty String personClaim,
		@DefaultValue("true") boolean verifiedEmailOnly, @DefaultValue @NotNull Set<String> serviceClaim,
		@DefaultValue("roles") @NotEmpty String rolesClaim,
		@DefaultValue("administrator") @NotNull Set<String> administratorRoles,
		@DefaultValue("programmeOwner") @NotNull Set<String> programmeOwnerRoles, @DefaultValue( {
				"scope", "scp" }) @NotNull Set<String> scopeClaims,
		@DefaultValue("skills-graph.read") @NotEmpty String readScope,
		@DefaultValue("skills-graph.write") @NotEmpty String writeScope,
		@DefaultValue("skills-graph.administrator") @NotEmpty String administratorScope){
}
