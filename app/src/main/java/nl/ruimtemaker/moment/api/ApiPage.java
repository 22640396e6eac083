package nl.ruimtemaker.moment.api;

import java.util.List;
import java.util.UUID;
import nl.ruimtemaker.platform.Api;
import nl.ruimtemaker.platform.Problems;

/** The page about the API: what can be asked, each with a line to copy, and what each kind of problem means. */
public record ApiPage(List<Example> examples, List<Integer> problems) {
    private static final String PASS = "-H \"Authorization: Bearer $PASJE\"";

    /** Something to ask: its text stands under {@code api.<name>}. */
    public record Example(String name, String command) {}

    static ApiPage of(String site, UUID newKey) {
        var api = site + Api.ROOT;
        return new ApiPage(
                List.of(
                        new Example("pass", "export PASJE=…"),
                        new Example("newest", "curl %s %s/moments".formatted(PASS, api)),
                        new Example("space", "curl %s %s/space".formatted(PASS, api)),
                        new Example("tell", """
                                curl %s \\
                                  -H "Content-Type: application/json" \\
                                  --data '{"key": "%s", "text": "De bank is geverfd.", "circle": "OWN"}' \\
                                  %s/moments""".formatted(PASS, newKey, api))),
                Problems.KINDS);
    }
}
