package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code votes.csv}: a line for each time that somebody voted. */
final class VotesCsv {
    private static final String VOTE = "vote";
    private static final List<String> COLUMNS = List.of("timestamp", "comment-id", "voter-id", VOTE);

    private VotesCsv() {}

    static VoteMatrix read(Path file, VoteSign sign, Progress progress) throws IOException {
        var ballots = VoteMatrix.ballots();
        new Rows(file, COLUMNS).each(progress, row -> {
            var vote = sign.read(row.text(VOTE)).orElseThrow(() -> row.refused(VOTE, VoteSign.EXPECTED));
            ballots.add(row.whole("voter-id"), row.whole("comment-id"), vote, row.whole("timestamp"));
        });
        return ballots.build();
    }
}
