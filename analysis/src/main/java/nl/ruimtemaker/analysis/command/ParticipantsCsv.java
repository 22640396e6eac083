package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        if (statements.isEmpty()) {
            row.places().keySet().stream()
                    .filter(name -> STATEMENT.matcher(name).matches())
                    .forEach(name -> statements.put(name, Long.valueOf(name)));
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
}
