package nl.ruimtemaker.analysis.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file and the options of a command; an option that its usage doesn't name is refused. */
record Asked(Path file, Map<String, String> options) {
    static final String OF_ALL = " [--json] [--svg FILE]";
    private static final Pattern OPTION = Pattern.compile("--([a-z-]+)(?: ([A-Z]+))?");

    /**
     * Reads what was typed behind the name of a calculation.
     *
     * @param usage as {@link Calculation#usage()}: what can be typed stands in one place, for people and for us
     * @throws Refused when an option is unknown, lacks its value or comes twice, or when there is not exactly one file
     */
    static Asked of(String[] words, String usage) {
        var values = values(usage + OF_ALL);
        var options = new HashMap<String, String>();
        var files = new ArrayList<String>();
        for (int word = 0; word < words.length; word++) {
            if (!words[word].startsWith("--")) {
                files.add(words[word]);
                continue;
            }
            var option = words[word].substring(2);
            var value = Optional.ofNullable(values.get(option))
                    .orElseThrow(() -> new Refused("I don't know --" + option + "."));
            if (options.put(option, value.isEmpty() ? "" : behind(words, word++, value)) != null) {
                throw new Refused("Expected --" + option + " once, found it twice.");
            }
        }
        return new Asked(Path.of(one(files)), Map.copyOf(options));
    }

    /** @throws Refused when an option was given that only means something with another, and that wasn't */
    void together(String option, String other) {
        if (has(option) && !has(other)) {
            throw new Refused("Expected --%s only with --%s, found it alone.".formatted(option, other));
        }
    }

    /** @throws Refused when two options were given of which each makes the other say nothing */
    void apart(String option, String other) {
        if (has(option) && has(other)) {
            throw new Refused("Expected --%s or --%s, found both.".formatted(option, other));
        }
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** What is called for behind each option, or nothing where it stands alone. */
    private static Map<String, String> values(String usage) {
        var values = new HashMap<String, String>();
        OPTION.matcher(usage)
                .results()
                .forEach(found -> values.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
        return values;
    }

    private static String behind(String[] words, int option, String value) {
        if (option + 1 == words.length || words[option + 1].startsWith("--")) {
            throw new Refused("Expected %s behind %s, found %s."
                    .formatted(value, words[option], option + 1 == words.length ? "nothing" : words[option + 1]));
        }
        return words[option + 1];
    }

    private static String one(List<String> files) {
        if (files.size() != 1) {
            throw new Refused("Expected one file, found " + (files.isEmpty() ? "none" : String.join(" ", files)) + ".");
        }
        return files.getFirst();
    }
}
