package nl.ruimtemaker.neighbourhood;

import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody sends to put a neighbour, a group or a place down: its name, and what else is known. */
public record KnownForm(
        @Nullable String name,
        Place.@Nullable Kind kind,
        @Nullable Boolean stays) {
    static final KnownForm EMPTY = new KnownForm(null, null, null);
    private static final int LONGEST_NAME = 80;

    String plainName() {
        return PlainText.of(name);
    }

    Place.Kind placeKind() {
        return kind == null ? Place.Kind.OTHER : kind;
    }

    /** The key of what is wrong with the name, or null. */
    @Nullable
    String mistake() {
        if (plainName().isEmpty()) return "neighbourhood.name.empty";
        return plainName().length() > LONGEST_NAME ? "neighbourhood.name.long" : null;
    }
}
