package nl.ruimtemaker.people.provider;

import org.jspecify.annotations.Nullable;

/**
 * What the provider says of somebody, and all that is read of it.
 *
 * @param mail only one that was checked there
 * @param name only asked of who follows an invitation
 */
record Vouched(
        String issuer,
        String subject,
        @Nullable String mail,
        @Nullable String name) {}
