package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimtemaker.letter.agreement.Agreement;

/**
 * The letters of a space.
 *
 * @param ours those in whose name the visitor writes
 * @param others those of guests that lie before the neighbourhood or were sent
 * @param writes whether a letter can be begun here
 * @param agreements what was agreed beforehand, to begin one by
 * @param replies what was written back, by letter, where its writer reads it at home
 */
public record LettersPage(
        List<Letter> ours,
        List<Letter> others,
        boolean writes,
        List<Agreement> agreements,
        Map<UUID, List<Reply>> replies,
        LetterForm form,
        Map<String, String> mistakes) {
    /** What was written back to this one. */
    public List<Reply> repliesTo(Letter letter) {
        return replies.getOrDefault(letter.id(), List.of());
    }
}
