package nl.ruimtemaker.analysis.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.opinion.Moderation;
import nl.ruimtemaker.analysis.opinion.Opinion;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** {@code analyse opinion}: where people stand by their votes, which groups there are, and what they share. */
final class Opinions implements Calculation {
    @Override
    public String purpose() {
        return "votes on statements: where people stand, groups, what tells them apart, what all share";
    }

    @Override
    public String usage() {
        return "FILE [--agree-is SIGN] [--statements FILE] [--groups FILE] [--public-votes]";
    }

    @Override
    public Outcome calculate(Asked asked, Progress progress) throws IOException {
        var votes = VoteFile.read(asked.file(), VoteSign.named(asked.value("agree-is")), progress);
        var statements = statements(asked);
        var known = statements.isPresent() ? StatementFile.read(statements.get(), progress) : Statements.UNKNOWN;
        var opinion = opinion(asked, votes, known.moderation(), progress);
        var figures = asked.has("public-votes")
                ? OpinionFigures.ofPublicVotes(opinion, known.moderation())
                : OpinionFigures.of(opinion, known.moderation(), FewestTellers.INSIDE);
        return new Outcome(
                () -> figures,
                () -> new OpinionTable(figures, known).toString(),
                () -> new OpinionPicture(figures, known).toString());
    }

    private static Opinion opinion(Asked asked, VoteMatrix votes, Moderation decided, Progress progress)
            throws IOException {
        var groups = asked.value("groups").map(Path::of);
        if (groups.isPresent()) {
            return Opinion.of(votes, decided, GroupFile.read(groups.get(), progress));
        }
        progress.now("Calculating with %d votes".formatted(votes.votes()));
        return Opinion.of(votes, decided);
    }

    /** Polis publishes a conversation as a folder; what it decided about statements stands beside the votes. */
    private static Optional<Path> statements(Asked asked) {
        var named = asked.value("statements").map(Path::of);
        return named.isPresent()
                ? named
                : Stream.of("comments.csv", "comments.json")
                        .map(asked.file()::resolveSibling)
                        .filter(Files::exists)
                        .findFirst();
    }
}
