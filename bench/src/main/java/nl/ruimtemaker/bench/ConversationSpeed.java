package nl.ruimtemaker.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.ruimtemaker.analysis.command.StatementFile;
import nl.ruimtemaker.analysis.command.VoteFile;
import nl.ruimtemaker.analysis.command.VoteSign;
import nl.ruimtemaker.analysis.opinion.Moderation;
import nl.ruimtemaker.analysis.opinion.Opinion;
import nl.ruimtemaker.analysis.opinion.PrincipalComponents;
import nl.ruimtemaker.analysis.opinion.Vote;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;

/** How long the largest published conversation takes, and one vote more in it. */
final class ConversationSpeed {
    private static final String SET = "polis/austria-climate.2vkxcncppn.2022-07-07";
    private static final int TIMES = 61;

    private ConversationSpeed() {}

    static void tell() throws IOException, InterruptedException {
        var report = new Report("opinion-speed", "what, in 1,756 × 1,039 with 130,798 votes", "ms, median");
        var folder = Conversations.folder(SET);
        if (!Files.exists(folder)) {
            report.row("not here", "");
        } else {
            var file = folder.resolve("participants-votes.csv");
            var votes = VoteFile.read(file, VoteSign.AGREE_IS_PLUS_ONE);
            measure(
                    report,
                    votes,
                    StatementFile.read(folder.resolve("comments.csv")).moderation());
            var peer = Peer.seconds("opinion.py", file).get("pca");
            report.row(
                    "the PCA of scikit-learn alone, with the means filled in",
                    peer == null ? "not here" : (Object) (1_000 * peer));
            var cold = ColdCommand.of("analyse", "opinion", file, "--statements", folder.resolve("comments.csv"));
            report.row("the whole command, cold (to reach: a quarter of the peer's 6.5 s)", 1_000 * cold.seconds());
            report.say(
                    "The whole command held %.0f MB at most (to reach: 150). One vote more takes less than a tenth of the 75 ms that the whole had to stay under; the whole is faster than that, so of the whole itself it takes more than a tenth."
                            .formatted(cold.megabytes()));
        }
        report.write();
    }

    private static void measure(Report report, VoteMatrix votes, Moderation moderation) {
        double whole = Median.millis(TIMES, () -> told(Opinion.of(votes, moderation)));
        double one = Median.millis(TIMES, new OneMore(votes, moderation)::run);
        report.row("axes", Median.millis(TIMES, () -> PrincipalComponents.of(votes, moderation)));
        report.row("axes, positions, groups, and all that is told of them", whole);
        report.row("one vote more, and all that is told again", one);
        report.row("of the whole (to reach: below 10 %)", String.format(Locale.ROOT, "%.0f %%", 100 * one / whole));
    }

    private static List<Object> told(Opinion opinion) {
        return List.of(
                opinion.participantsOfPublicVotes(),
                opinion.groupsOfPublicVotes(),
                opinion.consensusOfPublicVotes(),
                opinion.groupAwareConsensusOfPublicVotes(),
                opinion.prioritiesOfPublicVotes());
    }

    /** Somebody votes on something, each time somebody else. */
    private static final class OneMore {
        private final SplittableRandom random = new SplittableRandom(1);
        private final VoteMatrix votes;
        private final Moderation moderation;
        private final Opinion before;

        OneMore(VoteMatrix votes, Moderation moderation) {
            this.votes = votes;
            this.moderation = moderation;
            this.before = Opinion.of(votes, moderation);
        }

        void run() {
            long person = votes.person(random.nextInt(votes.people()));
            long statement = votes.statement(random.nextInt(votes.statements()));
            told(before.after(votes.with(person, statement, Vote.AGREE), moderation));
        }
    }
}
