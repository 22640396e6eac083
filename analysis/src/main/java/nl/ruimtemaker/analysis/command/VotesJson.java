package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Path;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code votes.json} of the API: an object for each vote, by {@code participant_id} and {@code statement_id} or by pid and tid. */
final class VotesJson {
    private VotesJson() {}

    static VoteMatrix read(Path file, VoteSign sign, Progress progress) throws IOException {
        var ballots = VoteMatrix.ballots();
        JsonRows.each(file, progress, row -> {
            var text = row.text("vote");
            var vote = sign.read(text)
                    .orElseThrow(() -> row.refused(Refused.quoted(text) + " as vote", VoteSign.EXPECTED));
            ballots.add(
                    row.number("participant_id", "pid"),
                    row.number("statement_id", "tid"),
                    vote,
                    row.number("modified", "created"));
        });
        return ballots.build();
    }
}
