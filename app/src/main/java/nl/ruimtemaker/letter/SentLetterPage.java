package nl.ruimtemaker.letter;

import java.util.List;

/** A letter as its reader has it: the sentences that stand, and where one stood. */
public record SentLetterPage(SentLetter letter, List<Sentence> sentences) {
    /** Those of one kind. */
    public List<Sentence> of(Sentence.Kind kind) {
        return sentences.stream().filter(each -> each.kind() == kind).toList();
    }
}
