package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * Groups that somebody found already: a CSV file with {@code participant} and {@code group-id}, where blank is in no group, or
 * the {@code math-pca2.json} of Polis.
 */
public final class GroupFile {
    private static final String PERSON = "participant";
    private static final String GROUP = "group-id";

    private GroupFile() {}

    /**
     * By id of the person, the name of the group.
     *
     * @throws Refused with the line, what stands there and what was expected, when something is wrong in it
     */
    public static Map<Long, String> read(Path file) throws IOException {
        try (var progress = new Progress(System.err)) {
            return read(file, progress);
        }
    }

    static Map<Long, String> read(Path file, Progress progress) throws IOException {
        if (JsonRows.isJson(file)) {
            return published(file);
        }
        var groups = new HashMap<Long, String>();
        new Rows(file, List.of(PERSON, GROUP)).each(progress, row -> {
            var group = row.text(GROUP).strip();
            if (!group.isEmpty() && groups.put(row.whole(PERSON), group) != null) {
                throw row.refused(PERSON, "each person once");
            }
        });
        return groups;
    }

    private static Map<Long, String> published(Path file) {
        try {
            var groups = PolisMath.read(file).groups();
            if (groups.isEmpty()) {
                throw Refused.line(file, 1, "no group-clusters", "the math-pca2.json of Polis");
            }
            return groups;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw Refused.line(file, line, broken.getOriginalMessage(), "JSON");
        }
    }
}
