package nl.ruimtemaker.letter;

import java.util.List;
import java.util.Optional;
import nl.ruimtemaker.platform.Keepsake;
import nl.ruimtemaker.platform.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters that the neighbourhood reads, one to a page: its own, and those that a guest laid before it or sent. */
@Component
class LetterKeepsake implements Keepsake {
    private final Letters letters;
    private final Sentences sentences;

    LetterKeepsake(Letters letters, Sentences sentences) {
        this.letters = letters;
        this.sentences = sentences;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public Optional<Leaf> page(Visit visit, @Nullable String behind) {
        var here = letters.here(visit);
        int number = behind == null ? 0 : Integer.parseInt(behind);
        if (number >= here.size()) {
            return Optional.empty();
        }
        var letter = here.get(number);
        var mark = number + 1 < here.size() ? String.valueOf(number + 1) : null;
        return Optional.of(new Leaf("letter/kept", new KeptLetter(letter, sentences.of(letter.id())), List.of(), mark));
    }
}
