package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;

/** The letters of a space, and the form to begin one. */
public record LettersPage(List<Letter> letters, LetterForm form, Map<String, String> mistakes) {}
