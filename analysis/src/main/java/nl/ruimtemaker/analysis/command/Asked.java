package nl.ruimtemaker.analysis.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file and the options of a command; an option that it doesn't know is refused. */
record Asked(Path file, Map<String, String> options) {
    private static final Set<String> ALL = Set.of("json", "svg");

    /**
     * Reads what was typed behind the name of the calculation.
     *
     * @param flags the options of the calculation that stand alone
     * @param named the options of the calculation that are followed by a value
     */
    static Asked of(String[] words, Set<String> flags, Set<String> named) {
        var options = new HashMap<String, String>();
        var files = new LinkedHashSet<String>();
        for (int word = 0; word < words.length; word++) {
            if (!words[word].startsWith("--")) {
                files.add(words[word]);
                continue;
            }
            var option = words[word].substring(2);
            boolean followed = option.equals("svg") || named.contains(option);
            if (!followed && !flags.contains(option) && !ALL.contains(option)) {
                throw new Refused("I don't know --" + option + ".");
            }
            if (followed && word + 1 == words.length) {
                throw new Refused("Expected something behind --" + option + ".");
            }
            options.put(option, followed ? words[++word] : "");
        }
        if (files.size() != 1) {
            throw new Refused("Expected one file, found " + (files.isEmpty() ? "none" : String.join(" ", files)) + ".");
        }
        return new Asked(Path.of(files.getFirst()), Map.copyOf(options));
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }
}
