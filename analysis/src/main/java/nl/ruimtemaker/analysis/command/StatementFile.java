package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimtemaker.analysis.opinion.Moderation;

/** What statements say and what was decided about them: {@code comments.csv}, or {@code comments.json} of the API. */
public final class StatementFile {
    private static final Set<String> DECISIONS = Set.of("1", "0", "-1");
    private static final String EXPECTED = "1, 0 or -1";
    private static final String OUT = "-1";
    private static final Set<String> YES = Set.of("true", "1");

    private final Set<Long> out = new HashSet<>();
    private final Set<Long> meta = new HashSet<>();
    private final Map<Long, String> texts = new HashMap<>();

    private StatementFile() {}

    /**
     * Reads the file whole.
     *
     * @throws Refused with the line, what stands there and what was expected, when something is wrong in it
     */
    public static Statements read(Path file) throws IOException {
        try (var progress = new Progress(System.err)) {
            return read(file, progress);
        }
    }

    static Statements read(Path file, Progress progress) throws IOException {
        var statements = new StatementFile();
        if (JsonRows.isJson(file)) {
            JsonRows.each(file, progress, statements::decide);
        } else {
            new Rows(file, List.of("comment-id", "moderated")).each(progress, statements::decide);
        }
        return new Statements(new Moderation(statements.out, statements.meta), statements.texts);
    }

    private void decide(Row row) {
        if (!DECISIONS.contains(row.text("moderated"))) {
            throw row.refused("moderated", EXPECTED);
        }
        decide(row.whole("comment-id"), row.text("moderated"), row.text("is-meta"), row.text("comment-body"));
    }

    private void decide(JsonRows.Row row) {
        if (!DECISIONS.contains(row.text("moderated"))) {
            throw row.refused(Refused.quoted(row.text("moderated")) + " as moderated", EXPECTED);
        }
        decide(
                row.number("statement_id", "tid"),
                row.text("moderated"),
                row.fields().getOrDefault("is_meta", ""),
                row.fields().getOrDefault("txt", ""));
    }

    private void decide(long statement, String moderated, String about, String text) {
        texts.put(statement, text.strip().replaceAll("\\s+", " "));
        if (moderated.equals(OUT)) {
            out.add(statement);
        }
        if (YES.contains(about)) {
            meta.add(statement);
        }
    }
}
