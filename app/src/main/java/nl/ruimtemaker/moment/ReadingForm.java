package nl.ruimtemaker.moment;

import java.util.Map;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** What somebody who was there too sends about a moment. */
public record ReadingForm(
        @Nullable String text,
        Decision.@Nullable Party decided,
        @Nullable Boolean present) {

    Map<String, String> mistakes() {
        if (words().isEmpty()) {
            return Map.of("text", "moment.text.empty");
        }
        if (words().length() > Moment.LONGEST_TEXT) {
            return Map.of("text", "moment.text.long");
        }
        return Boolean.TRUE.equals(present) ? Map.of() : Map.of("present", "moment.reading.absent");
    }

    String words() {
        return PlainText.of(text);
    }
}
