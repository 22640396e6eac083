package nl.ruimtemaker.moment.sheet;

import java.util.List;
import nl.ruimtemaker.moment.Answered;
import nl.ruimtemaker.moment.Period;
import org.jspecify.annotations.Nullable;

/** A row of a list, as the story that it would become. */
public record Story(
        String text,
        @Nullable Period happened,
        @Nullable String place,
        @Nullable String present,
        List<Answered> answers) {
    private static final int BEGINNING = 400;

    /** Enough of its words to know it by. */
    public String beginning() {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }
}
