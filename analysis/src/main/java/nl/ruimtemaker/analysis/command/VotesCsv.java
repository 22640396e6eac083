package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code votes.csv}: a line for each time that somebody voted. */
final class VotesCsv {
    private static final List<String> COLUMNS = List.of("timestamp", "comment-id", "voter-id", "vote");

    private VotesCsv() {}

    static VoteMatrix read(Path file, VoteSign sign) throws IOException {
        var ballots = VoteMatrix.ballots();
        CsvLine.each(file, COLUMNS, line -> {
            var text = line.text("vote");
            var vote = sign.read(text).orElseThrow(() -> line.refused("\"" + text + "\" as vote", VoteSign.EXPECTED));
            ballots.add(line.number("voter-id"), line.number("comment-id"), vote, line.number("timestamp"));
        });
        return ballots.build();
    }
}
