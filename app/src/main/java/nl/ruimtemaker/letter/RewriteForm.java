package nl.ruimtemaker.letter;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sentence in other words, with what came of what was asked where it says that; each field as it was typed. */
public record RewriteForm(
        @Nullable String text,
        @Nullable String reference,
        @Nullable String outcome,
        @Nullable String why) {
    /** As a sentence that rests on nothing new; of what was asked also where, and what came of it. */
    SentenceForm sentence(Sentence.@Nullable Asked asked) {
        var kind = asked == null ? Sentence.Kind.DID : Sentence.Kind.ASKED;
        return new SentenceForm(text, kind.name(), null, null, null, reference, outcome, why, null);
    }

    /** What was typed, by the fields of this sentence. */
    Map<String, String> at(UUID sentence) {
        return Map.of(
                "text-" + sentence, typed(text),
                "reference-" + sentence, typed(reference),
                "outcome-" + sentence, typed(outcome),
                "why-" + sentence, typed(why));
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field;
    }
}
