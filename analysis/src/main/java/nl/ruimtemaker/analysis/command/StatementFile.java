package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ruimtemaker.analysis.opinion.Moderation;

/** What was decided about statements: {@code comments.csv}, or {@code comments.json} of the API. */
public final class StatementFile {
    private static final Set<String> DECISIONS = Set.of("1", "0", "-1");
    private static final String OUT = "-1";
    private static final Set<String> YES = Set.of("true", "1");

    private StatementFile() {}

    /** Reads the file whole. */
    public static Moderation read(Path file) throws IOException {
        var out = new HashSet<Long>();
        var meta = new HashSet<Long>();
        if (JsonRows.isJson(file)) {
            JsonRows.each(file, row -> {
                long statement = row.number("statement_id", "tid");
                decide(out, statement, row.text("moderated"), row::refused);
                if (YES.contains(row.fields().getOrDefault("is_meta", ""))) {
                    meta.add(statement);
                }
            });
        } else {
            CsvLine.each(file, List.of("comment-id", "moderated"), line -> {
                long statement = line.number("comment-id");
                decide(out, statement, line.text("moderated"), line::refused);
                if (line.textIfAny("is-meta").filter(YES::contains).isPresent()) {
                    meta.add(statement);
                }
            });
        }
        return new Moderation(out, meta);
    }

    private interface Refusal {
        Refused of(String found, String expected);
    }

    private static void decide(Set<Long> out, long statement, String moderated, Refusal refusal) {
        if (!DECISIONS.contains(moderated)) {
            throw refusal.of("\"" + moderated + "\" as moderated", "1, 0 or -1");
        }
        if (moderated.equals(OUT)) {
            out.add(statement);
        }
    }
}
