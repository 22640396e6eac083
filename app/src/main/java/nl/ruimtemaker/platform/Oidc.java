package nl.ruimtemaker.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who signs people in for this house by OpenID Connect, such as a municipality; nobody does without an issuer.
 *
 * @param issuer its address, exactly as it names itself
 * @param name what it is called on the button
 */
public record Oidc(
        @Nullable String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String name) {
    /** What is asked for where nobody signs people in from outside. */
    public static final Oidc NOBODY = new Oidc(null, "", "", "");

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST_NAME = 80;

    /** Whether anybody signs people in from outside. */
    public boolean isThere() {
        return issuer != null && !issuer.isBlank();
    }

    /** What it is called on the button; nothing where there is no button. */
    public @Nullable String button() {
        return isThere() ? name : null;
    }

    List<String> mistakes() {
        var mistakes = new ArrayList<String>();
        if (!isThere()) {
            if (!clientId.isBlank()) {
                mistakes.add(
                        Settings.missing("oidc.issuer", "the address of who signs people in", "https://in.example"));
            }
            return mistakes;
        }
        if (!isSafe(String.valueOf(issuer))) {
            mistakes.add("ruimtemaker.oidc.issuer is \"" + issuer + "\"; expected is an address with https.");
        }
        if (clientId.isBlank())
            mistakes.add(Settings.missing("oidc.client-id", "what this house is called there", "buurt"));
        if (clientSecret.isBlank()) {
            mistakes.add(Settings.missing("oidc.client-secret", "the secret that came with the client-id", "…"));
        }
        if (name.isBlank()) mistakes.add(Settings.missing("oidc.name", "what the button names", "Gemeente Rijswaard"));
        if (name.length() > LONGEST_NAME) {
            mistakes.add("ruimtemaker.oidc.name has " + name.length() + " letters; expected are " + LONGEST_NAME
                    + " at most, because it stands on a button.");
        }
        return mistakes;
    }

    /** Over TLS, or on this very machine. */
    private static boolean isSafe(String address) {
        try {
            var uri = URI.create(address);
            return ("https".equals(uri.getScheme()) && uri.getHost() != null)
                    || ("http".equals(uri.getScheme()) && HERE.contains(uri.getHost()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "Oidc[" + issuer + "]";
    }
}
