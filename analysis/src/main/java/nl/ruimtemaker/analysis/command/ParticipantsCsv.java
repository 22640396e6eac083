package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ruimtemaker.analysis.opinion.Ballots;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code participants-votes.csv}: a line for each person, and a column for each statement. */
final class ParticipantsCsv {
    private static final String PERSON = "participant";

    private ParticipantsCsv() {}

    static VoteMatrix read(Path file, VoteSign sign) throws IOException {
        var ballots = VoteMatrix.ballots();
        CsvLine.each(file, List.of(PERSON), line -> vote(line, statements(line.columns()), sign, ballots));
        return ballots.build();
    }

    private static void vote(CsvLine line, Map<Long, Integer> statements, VoteSign sign, Ballots ballots) {
        long person = line.number(PERSON);
        for (var statement : statements.entrySet()) {
            var text = line.line().getField(statement.getValue());
            if (text.isEmpty()) {
                continue;
            }
            var vote = sign.read(text)
                    .orElseThrow(() -> line.refused(
                            "\"%s\" as vote on %d".formatted(text, statement.getKey()),
                            VoteSign.EXPECTED + ", or nothing"));
            ballots.add(person, statement.getKey(), vote);
        }
    }

    /** Columns named by a number; the others are about the person. */
    private static Map<Long, Integer> statements(Map<String, Integer> columns) {
        var statements = new TreeMap<Long, Integer>();
        columns.forEach((name, place) -> {
            if (name.matches("\\d+")) {
                statements.put(Long.valueOf(name), place);
            }
        });
        return statements;
    }
}
