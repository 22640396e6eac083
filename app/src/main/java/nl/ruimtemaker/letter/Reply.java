package nl.ruimtemaker.letter;

import java.time.Instant;
import nl.ruimtemaker.moment.Echo;

/** What a reader of a letter wrote back. */
public record Reply(String name, String text, Instant at) {
    /** As the tellers hear it. */
    Echo.Line echo() {
        return new Echo.Line("letter.replied", "%s: “%s”".formatted(name, text), at, null);
    }
}
