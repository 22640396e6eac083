package nl.ruimtemaker.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What the browser sends when somebody tells. Only the words are needed; the rest folds.
 *
 * @param key the secret telling key that makes a second sending harmless
 * @param guesthoods the guests chosen one by one, where they may read it too
 * @param asked for somebody else's story: whether that person said yes
 */
public record MomentForm(
        @Nullable String key,
        @Nullable String text,
        Decision.@Nullable Party decided,
        @Nullable Boolean organisation,
        @Nullable Circle circle,
        @Nullable List<UUID> guesthoods,
        @Nullable Boolean other,
        @Nullable Boolean asked,
        @Nullable String day,
        @Nullable String month,
        @Nullable String place,
        @Nullable String present,
        Decision.@Nullable Party idea,
        Decision.@Nullable Party doing,
        Decision.@Nullable Welcome welcome,
        @Nullable Boolean onBehalf,
        @Nullable String alt) {

    static final int LONGEST_ALT = 500;
    private static final int SHORTEST_KEY = 20;

    /** Where a key would stand: a story that is mended was told already. */
    private static final String MENDING = "a story that was told already";

    /** An empty form with a telling key of its own. */
    static MomentForm empty(String key) {
        return new MomentForm(
                key, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** A told moment in the form, to mend it. */
    static MomentForm of(Moment moment) {
        var decision = moment.decision();
        var happened = moment.happened();
        var day = happened != null && happened.isDay() ? happened.from() : null;
        var month = happened != null && !happened.isDay() ? YearMonth.from(happened.from()) : null;
        return new MomentForm(
                MENDING,
                moment.text(),
                decision.decided(),
                decision.organisation(),
                moment.circle(),
                null,
                !moment.own(),
                null,
                day == null ? null : day.toString(),
                month == null ? null : month.toString(),
                moment.place(),
                moment.present(),
                decision.idea(),
                decision.doing(),
                decision.welcome(),
                decision.onBehalf(),
                moment.photo() == null ? null : moment.photo().alt());
    }

    /** What is wrong, by field: the key of one plain sentence each. */
    public Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (words().isEmpty()) mistakes.put("text", "moment.text.empty");
        if (words().length() > Moment.LONGEST_TEXT) mistakes.put("text", "moment.text.long");
        if (PlainText.of(place).length() > Moment.LONGEST_PLACE) mistakes.put("place", "moment.place.long");
        if (PlainText.of(present).length() > Moment.LONGEST_PRESENT) mistakes.put("present", "moment.present.long");
        if (PlainText.of(alt).length() > LONGEST_ALT) mistakes.put("alt", "moment.alt.long");
        if (!isBlank(day) && parsedDay() == null) mistakes.put("day", "moment.day.wrong");
        if (lacksGuest()) mistakes.put("guesthoods", "moment.circle.which.empty");
        if (tellingKey().length() < SHORTEST_KEY) mistakes.put("text", "moment.key.missing");
        return mistakes;
    }

    /** Told to a guest, but to which? A story that is mended keeps the guests it has. */
    private boolean lacksGuest() {
        return circle == Circle.GUESTS && !MENDING.equals(key) && (guesthoods == null || guesthoods.isEmpty());
    }

    /** Whether this guest was chosen. */
    public boolean names(UUID guesthood) {
        return guesthoods != null && guesthoods.contains(guesthood);
    }

    /** The answer to one of {@link Decision#QUESTIONS}. */
    public Decision.@Nullable Party party(String question) {
        return question.equals("idea") ? idea : doing;
    }

    /** The words themselves. */
    String words() {
        return PlainText.of(text);
    }

    /** The telling key as it counts. */
    public String tellingKey() {
        return PlainText.of(key);
    }

    /** The circle asked for: the neighbourhood, unless something else was chosen. */
    Circle wished() {
        return circle == null || circle == Circle.TAKEN_BACK ? Circle.NEIGHBOURHOOD : circle;
    }

    /** Whether somebody else's story still waits for that person's yes. */
    boolean waitsForItsPerson() {
        return Boolean.TRUE.equals(other) && !Boolean.TRUE.equals(asked);
    }

    /** When it happened, where that was said. */
    @Nullable
    Period happened() {
        var date = parsedDay();
        if (date != null) {
            return Period.on(date);
        }
        try {
            return isBlank(month) ? null : Period.in(YearMonth.parse(PlainText.of(month)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Who decided and the rest of it: only where an organisation was present. */
    Decision decision() {
        return Boolean.TRUE.equals(organisation)
                ? new Decision(true, idea, decided, doing, welcome, onBehalf)
                : new Decision(organisation, null, null, null, null, null);
    }

    private @Nullable LocalDate parsedDay() {
        try {
            return isBlank(day) ? null : LocalDate.parse(PlainText.of(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isBlank(@Nullable String typed) {
        return PlainText.of(typed).isEmpty();
    }
}
