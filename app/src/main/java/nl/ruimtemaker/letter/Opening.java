package nl.ruimtemaker.letter;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ruimtemaker.platform.Sight;
import nl.ruimtemaker.platform.Visit;

/**
 * A sentence in a letter that went out, from somebody's own story.
 *
 * @param begins how the story begins
 * @param opens whether the story itself can be read there too
 */
record Opening(
        UUID sentence,
        UUID story,
        String text,
        String begins,
        int version,
        String toWhom,
        Instant since,
        boolean opens) {

    /** What is read: the sentence, and the story where it is open. */
    Stream<Sight.Outside> outside(Visit visit) {
        var path = QuestionController.path(visit);
        var own = "%s/%s/%s".formatted(path, sentence, story);
        var itself = new Sight.Outside(begins, path, "letter.outside.story", toWhom, since, version, own + "/dicht");
        var quoted =
                new Sight.Outside(text, path, "letter.outside.sentence", toWhom, since, version, own + "?answer=NO");
        return opens ? Stream.of(itself, quoted) : Stream.of(quoted);
    }
}
