package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups that somebody found already: a CSV file with {@code participant} and {@code group-id}, where blank is in no group. */
public final class GroupFile {
    private GroupFile() {}

    /** By id of the person, the name of the group. */
    public static Map<Long, String> read(Path file) throws IOException {
        var groups = new HashMap<Long, String>();
        CsvLine.each(file, List.of("participant", "group-id"), line -> {
            var person = line.number("participant");
            line.textIfAny("group-id").ifPresent(group -> {
                if (groups.put(person, group) != null) {
                    throw line.refused("person " + person + " again", "each person once");
                }
            });
        });
        return groups;
    }
}
