package nl.ruimtemaker.analysis.command;

import java.util.Map;
import nl.ruimtemaker.analysis.opinion.Moderation;

/**
 * What statements say, by id, and what was decided about them.
 *
 * @param texts on one line each; a statement without a text is called by its id
 */
public record Statements(Moderation moderation, Map<Long, String> texts) {
    static final Statements UNKNOWN = new Statements(Moderation.NONE, Map.of());

    public Statements {
        texts = Map.copyOf(texts);
    }

    /** The id, and as much of the text as fits. */
    String words(long statement, int most) {
        var text = texts.getOrDefault(statement, "");
        var words = text.isEmpty() ? String.valueOf(statement) : statement + " " + text;
        return words.length() > most ? words.substring(0, most - 1).stripTrailing() + "…" : words;
    }
}
