package nl.ruimtemaker.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures one part, prints its table, and writes it into docs/performance.md. */
public final class Bench {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("page", asked -> Pages.measure("page", asked));
        PARTS.put("search", asked -> Pages.measure("search", asked));
        PARTS.put("mirror", asked -> Pages.measure("mirror", asked));
        PARTS.put("letter", LetterPages::measure);
        PARTS.put("tell", Tells::measure);
        PARTS.put("growth", Growth::measure);
        PARTS.put("start", Starts::measure);
        PARTS.put("memory", Memory::measure);
        PARTS.put("rival", Rival::measure);
        PARTS.put("networks", Networks::measure);
    }

    private Bench() {}

    /** One thing that is measured. */
    private interface Part {
        void measure(Asked asked) throws Exception;
    }

    static void main(String[] arguments) throws Exception {
        var asked = Asked.of(arguments);
        if (asked.part().equals("all")) {
            for (var part : PARTS.values()) {
                part.measure(asked);
            }
            return;
        }
        var part = PARTS.get(asked.part());
        if (part == null) {
            System.err.println("Expected is one of " + String.join(", ", PARTS.keySet()) + ", all.");
            System.exit(64);
            return;
        }
        part.measure(asked);
    }
}
