package nl.ruimtemaker.letter.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.sampling.Draw;
import nl.ruimtemaker.letter.Sentence;

/**
 * A sentence that was drawn to be looked at.
 *
 * @param name what it is called in the draw: "zin-3" is the third from stories in the letter, also when one before it fell
 * @param reached how its tellers who want to be asked can be reached
 */
public record Drawn(String name, Sentence sentence, List<String> reached) {
    /** So many are drawn, where the letter has so many. */
    public static final int MOST = 3;

    static List<String> names(List<Sentence> fromStories) {
        return IntStream.rangeClosed(1, fromStories.size())
                .mapToObj(number -> "zin-" + number)
                .toList();
    }

    /** The first of the draw that stand. */
    static List<Drawn> of(String seed, List<Sentence> fromStories, Map<UUID, List<String>> reached) {
        var names = names(fromStories);
        var drawn = new ArrayList<Drawn>();
        for (var name : Draw.order(seed, names)) {
            var sentence = fromStories.get(names.indexOf(name));
            if (sentence.state() == Sentence.State.STANDS && drawn.size() < MOST) {
                drawn.add(new Drawn(name, sentence, reached.getOrDefault(sentence.id(), List.of())));
            }
        }
        return drawn;
    }
}
