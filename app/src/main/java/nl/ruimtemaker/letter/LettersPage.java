package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import nl.ruimtemaker.letter.agreement.Agreement;

/**
 * The letters of a space.
 *
 * @param ours those in whose name the visitor writes
 * @param others those of guests that lie before the neighbourhood or were sent
 * @param writes whether a letter can be begun here
 * @param agreements what was agreed beforehand, to begin one by
 */
public record LettersPage(
        List<Letter> ours,
        List<Letter> others,
        boolean writes,
        List<Agreement> agreements,
        LetterForm form,
        Map<String, String> mistakes) {}
