package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.letter.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a space.
 *
 * @param ours those in whose name the visitor writes
 * @param others those of guests that lie before the neighbourhood or were sent
 * @param writes whether a letter can be begun here
 * @param agreements what was agreed beforehand, to begin one by
 * @param paths where the neighbourhoods are that an organisation's letters are about, for who works there
 * @param replies what was written back, by letter, where its writer reads it at home
 */
public record LettersPage(
        List<Letter> ours,
        List<Letter> others,
        boolean writes,
        List<Agreement> agreements,
        Map<UUID, String> paths,
        Map<UUID, List<Reply>> replies,
        LetterForm form,
        Map<String, String> mistakes) {
    /** What was written back to this one. */
    public List<Reply> repliesTo(Letter letter) {
        return replies.getOrDefault(letter.id(), List.of());
    }

    /** Where somebody who is a guest there goes on writing it, or null. */
    public @Nullable String path(Letter letter) {
        var community = paths.get(letter.space());
        return community == null ? null : community + "/brieven/" + letter.id();
    }
}
