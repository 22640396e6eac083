package nl.ruimtemaker.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its reader has it: the sentences that stand, and where one stood.
 *
 * @param path its address
 * @param agreed what was agreed on beforehand, or null
 * @param seen who looked from outside whether it is so, or null
 * @param own what this reader wrote back, or null
 * @param name what a reader typed as their name
 * @param reply what a reader typed
 * @param mistake the key of what is wrong with that, or null
 */
public record SentLetterPage(
        SentLetter letter,
        String path,
        List<Sentence> sentences,
        @Nullable AgreedBefore agreed,
        @Nullable Seen seen,
        @Nullable Reply own,
        @Nullable String name,
        @Nullable String reply,
        @Nullable String mistake) {
    /** The same, with what a reader typed or that they wrote back. */
    SentLetterPage with(
            @Nullable Reply wrote, @Nullable String typedName, @Nullable String typedReply, @Nullable String wrong) {
        return new SentLetterPage(letter, path, sentences, agreed, seen, wrote, typedName, typedReply, wrong);
    }

    /** Those of one kind. */
    public List<Sentence> of(Sentence.Kind kind) {
        return sentences.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The number by which a sentence from stories is drawn: from the first that stood in the letter, also of fallen ones. */
    public @Nullable String number(Sentence sentence) {
        return sentence.kind() == Sentence.Kind.STORY
                ? "zin-" + (of(Sentence.Kind.STORY).indexOf(sentence) + 1)
                : null;
    }

    /** Whether the money and the mirror can be read beside the stories. */
    public boolean tellsOf(Sentence.Kind kind) {
        return sentences.stream().anyMatch(each -> each.kind() == kind);
    }
}
