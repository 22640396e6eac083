package nl.ruimtemaker.people.passkey;

import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** A new device: what it is called, and what the browser got from it. */
public record PasskeyForm(
        @Nullable String name,
        @Nullable String client,
        @Nullable String attestation) {
    private static final int LONGEST_NAME = 60;

    String chosenName() {
        return PlainText.of(name);
    }

    /** What is wrong with the name, or nothing. */
    @Nullable
    String mistake() {
        var chosen = chosenName();
        return chosen.isEmpty() ? "passkey.name.empty" : chosen.length() > LONGEST_NAME ? "passkey.name.long" : null;
    }
}
