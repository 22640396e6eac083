package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.ruimtemaker.analysis.opinion.Ballots;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code participants-votes.csv}: a line for each person, and a column for each statement. */
final class ParticipantsCsv {
    private static final String PERSON = "participant";
    private static final Pattern STATEMENT = Pattern.compile("\\d{1,18}");

    private final Ballots ballots = VoteMatrix.ballots();
    private final Map<String, Long> statements = new TreeMap<>();
    private final Set<Long> people = new HashSet<>();
    private final VoteSign sign;

    private ParticipantsCsv(VoteSign sign) {
        this.sign = sign;
    }

    static VoteMatrix read(Path file, VoteSign sign, Progress progress) throws IOException {
        var people = new ParticipantsCsv(sign);
        new Rows(file, List.of(PERSON)).each(progress, people::vote);
        return people.ballots.build();
    }

    private void vote(Row row) {
        long person = row.whole(PERSON);
        if (!people.add(person)) {
            throw row.refused(PERSON, "each person on one line");
        }
        if (people.size() == 1) {
            nameStatements(row);
            statements.values().forEach(statement -> ballots.saw(person, statement));
        }
        statements.values().stream().findFirst().ifPresent(statement -> ballots.saw(person, statement));
        statements.forEach((column, statement) -> {
            var text = row.text(column);
            if (!text.isEmpty()) {
                var vote = sign.read(text).orElseThrow(() -> row.refused(column, VoteSign.EXPECTED + ", or nothing"));
                ballots.add(person, statement, vote);
            }
        });
    }

    private void nameStatements(Row row) {
        if (row.places().size() < row.fields().getFieldCount()) {
            throw Refused.line(row.file(), 1, "one name above two columns", "one column for each statement");
        }
        var columns = new HashMap<Long, String>();
        row.columns().filter(name -> STATEMENT.matcher(name).matches()).forEach(name -> {
            var before = columns.put(Long.valueOf(name), name);
            if (before != null) {
                throw Refused.line(
                        row.file(),
                        1,
                        Refused.quoted(before) + " and " + Refused.quoted(name),
                        "one column for each statement");
            }
            statements.put(name, Long.valueOf(name));
        });
    }
}
