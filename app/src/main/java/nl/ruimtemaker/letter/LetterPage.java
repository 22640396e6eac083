package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is being written, lies before the keepers, or was sent.
 *
 * @param struck what was struck from it, for who can see that
 * @param found stories to choose from
 * @param more how many are shown when more of them are asked, or null when these are all
 * @param money the money as somebody typed it, or as it stands there
 * @param waits how many keepers have to read it yet
 * @param readers who read it as it is now
 * @param aloud sentences about stories that were told without an account
 * @param typed what was typed and could not be kept, by field
 * @param mistakes the key of what is wrong, by field
 */
public record LetterPage(
        Letter letter,
        Role role,
        List<Sentence> sentences,
        List<Struck> struck,
        SentenceForm form,
        List<Choice> found,
        @Nullable Integer more,
        MoneyForm money,
        Beside beside,
        int waits,
        List<AlongReader> readers,
        List<Question> aloud,
        Map<String, String> typed,
        Map<String, String> mistakes) {
    /** What the visitor does with it. */
    public enum Role {
        /** Writes it. */
        WRITES,
        /** Keeps the neighbourhood's keys, and reads along before a guest's letter goes. */
        READS_ALONG,
        /** Reads it. */
        READS
    }

    /** How many sentences a reader would read now. */
    public long standing() {
        return sentences.stream()
                .filter(sentence -> sentence.state() == Sentence.State.STANDS)
                .count();
    }

    /** The year of which it holds figures, or null: never of two, as one beside another is read as better or worse. */
    public @Nullable Integer year() {
        return sentences.stream()
                .map(Sentence::mirror)
                .filter(Objects::nonNull)
                .map(Sentence.Mirrored::year)
                .findFirst()
                .orElse(null);
    }

    /** Those of one kind, in their places. */
    public List<Sentence> of(Sentence.Kind kind) {
        return sentences.stream().filter(each -> each.kind() == kind).toList();
    }

    /** What was typed in a field, or else what is kept. */
    public @Nullable String typedIn(String field, @Nullable String kept) {
        return typed.getOrDefault(field, kept);
    }

    /** Whether the form for this kind was sent and has to be mended. */
    public boolean mends(Sentence.Kind kind) {
        return form.kind() != null && form.chosenKind() == kind && !mistakes.isEmpty();
    }

    LetterPage refusing(SentenceForm sent, Map<String, String> wrong) {
        return with(sent, money, typed, wrong);
    }

    LetterPage refusing(MoneyForm sent, Map<String, String> wrong) {
        return with(form, sent, typed, wrong);
    }

    LetterPage refusing(String field, String sent, String mistake) {
        return refusing(Map.of(field, sent), Map.of(field, mistake));
    }

    LetterPage refusing(Map<String, String> sent, Map<String, String> wrong) {
        return with(form, money, sent, wrong);
    }

    private LetterPage with(
            SentenceForm sentence, MoneyForm amounts, Map<String, String> fields, Map<String, String> wrong) {
        return new LetterPage(
                letter, role, sentences, struck, sentence, found, more, amounts, beside, waits, readers, aloud, fields,
                wrong);
    }
}
