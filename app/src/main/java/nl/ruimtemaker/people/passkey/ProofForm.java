package nl.ruimtemaker.people.passkey;

import org.jspecify.annotations.Nullable;

/** What a browser got from a device that somebody wants to come in by. */
record ProofForm(
        @Nullable String credential,
        @Nullable String client,
        @Nullable String authenticator,
        @Nullable String signature,
        @Nullable String user) {}
