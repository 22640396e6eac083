package nl.ruimtemaker.moment.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ruimtemaker.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Some rows that are stored in one go: few enough for one answer of the database, and enough that it pays. */
final class Batch {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_ROWS = 500;
    private static final int MOST_CELLS = 10_000;
    private static final int MOST_SIGNS = 500_000;

    private final Ids ids;
    private final List<Listed> listed = new ArrayList<>();
    private int rows;
    private int cells;
    private int signs;

    Batch(Ids ids) {
        this.ids = ids;
    }

    void add(String key, Story story) {
        pass();
        listed.add(Listed.of(ids.next(), key, story));
        cells += story.answers().size();
        signs += story.text().length();
    }

    /** A row that is no story: it counts for how far one is. */
    void pass() {
        rows++;
    }

    int rows() {
        return rows;
    }

    boolean isFull() {
        return rows >= MOST_ROWS || cells >= MOST_CELLS || signs >= MOST_SIGNS;
    }

    void clear() {
        listed.clear();
        rows = 0;
        cells = 0;
        signs = 0;
    }

    /** Stores them, and says which were not there yet. */
    List<UUID> store(UUID bringing, Hands hands) {
        var added = hands.add(bringing, JSON.writeValueAsString(listed));
        var known = new HashSet<>(added);
        var words = listed.stream()
                .filter(each -> known.contains(each.id()))
                .map(Listed::text)
                .collect(Collectors.joining("\n"));
        if (!words.isEmpty()) {
            hands.learn(words);
        }
        return added;
    }
}
