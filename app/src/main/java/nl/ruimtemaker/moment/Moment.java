package nl.ruimtemaker.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.people.Circle;
import nl.ruimtemaker.platform.Who;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told in a few words: the smallest thing here, and complete as it is.
 *
 * @param tellerId who told it, where they had signed in
 * @param toldAs how its teller wants to be named; null is "somebody from the neighbourhood"
 * @param own whether it is the teller's own story, or somebody else's
 * @param happened when, where that was said
 * @param guests the names of the guests who read it too
 * @param brought by whom it was brought in from a list, where it was: its teller is not known here
 */
public record Moment(
        UUID id,
        Instant toldAt,
        @Nullable UUID tellerId,
        @Nullable String toldAs,
        String text,
        int textVersion,
        boolean own,
        Circle circle,
        @Nullable Period happened,
        @Nullable String place,
        @Nullable String present,
        Decision decision,
        @Nullable Photo photo,
        List<String> guests,
        @Nullable Brought brought) {
    /** How long its words may be. */
    public static final int LONGEST_TEXT = 10_000;

    /** How long the name of a place may be. */
    public static final int LONGEST_PLACE = 120;

    /** How much may be said about who was there. */
    public static final int LONGEST_PRESENT = 300;

    private static final int BEGINNING = 80;

    /** Who brought in a story from a list. */
    public enum Brought {
        KEEPER,
        OPERATOR
    }

    /** A picture with a moment, and its words for who cannot see it. */
    public record Photo(String alt, int width, int height) {}

    /** Somebody told a moment. */
    public record Told(UUID space, UUID moment, Circle circle) {}

    /** A moment is gone for everyone but its teller, or for good. */
    public record Withdrawn(UUID space, UUID moment) {}

    /** A moment goes for good, with all that hangs on it; said just before. */
    public record Purged(UUID space, UUID moment) {}

    /** A moment came back: fewer read it than before. */
    public record Narrowed(UUID space, UUID moment) {}

    /** A moment says something else, or is read in another circle than before. */
    public record Changed(UUID space, UUID moment, Circle circle) {}

    /** Whether this person told it. */
    public boolean isToldBy(@Nullable Who who) {
        return who != null && who.id().equals(tellerId);
    }

    /** Whether it was told on the very day that it happened, so that one day is enough to say. */
    public boolean happenedWhenTold() {
        var told = LocalDate.ofInstant(toldAt, ZoneId.of("Europe/Amsterdam"));
        return happened != null && happened.isDay() && happened.from().equals(told);
    }

    /** Its first words, to know it by. */
    public String beginning() {
        return beginningOf(text);
    }

    static String beginningOf(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, text.lastIndexOf(' ', BEGINNING) + 1) + "…";
    }

    /** Whether it is somebody else's story that only its teller reads: that person's yes comes first. */
    public boolean waitsForItsPerson() {
        return !own && circle == Circle.OWN;
    }

    /** Whether its teller took it back. */
    public boolean isTakenBack() {
        return circle == Circle.TAKEN_BACK;
    }
}
