package nl.ruimtemaker.letter;

import java.util.List;

/** A letter as it stands in a folder that was taken along. */
public record KeptLetter(Letter letter, List<Sentence> sentences) {
    /** Those of one kind, in their places. */
    public List<Sentence> of(Sentence.Kind kind) {
        return sentences.stream().filter(each -> each.kind() == kind).toList();
    }
}
