package nl.ruimtemaker.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was sent, for who has its address.
 *
 * @param writer who wrote it
 * @param community whose stories it draws on
 * @param own whether the neighbourhood wrote it itself
 * @param counts how its stories were chosen
 * @param word the neighbourhood's own word, or null
 * @param along whether and when its keepers read along, or null
 */
public record SentLetter(
        UUID id,
        String writer,
        String community,
        boolean own,
        String title,
        String toWhom,
        LocalDate from,
        LocalDate until,
        @Nullable String question,
        int number,
        Instant at,
        Counts counts,
        @Nullable String word,
        @Nullable Along along,
        @Nullable Money money) {
    /**
     * How the stories were chosen.
     *
     * @param told how many its writer could read, of a guest those that may be counted; null where too few told them
     * @param asked of how many the tellers were asked; null where that would say how few said no
     * @param used from how many its sentences come
     */
    public record Counts(@Nullable Integer told, @Nullable Integer asked, int used) {}

    /** So many keepers read along, the last of them then. */
    public record Along(int keepers, Instant at) {}
}
