package nl.ruimtemaker.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        PARTS.put("conversations", Conversations::measure);
        PARTS.put("networks", Networks::measure);
        PARTS.put("methods", Methods::measure);
    }

    /** The methods of the library, beside what people use today. */
    private static final List<String> ANALYSIS = List.of("conversations", "networks", "methods");

    private Bench() {}

    /** One thing that is measured. */
    private interface Part {
        void measure(Asked asked) throws Exception;
    }

    static void main(String[] arguments) throws Exception {
        var asked = Asked.of(arguments);
        var parts = parts(asked.part());
        if (parts.isEmpty()) {
            System.err.println("Expected is one of " + String.join(", ", PARTS.keySet()) + ", analysis, all.");
            System.exit(64);
            return;
        }
        for (var part : parts) {
            part.measure(asked);
        }
    }

    private static List<Part> parts(String asked) {
        return switch (asked) {
            case "all" -> List.copyOf(PARTS.values());
            case "analysis" -> ANALYSIS.stream().map(PARTS::get).toList();
            default -> Stream.ofNullable(PARTS.get(asked)).toList();
        };
    }
}
