package nl.ruimtemaker.bench;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import nl.ruimtemaker.analysis.opinion.AdjustedRand;
import nl.ruimtemaker.analysis.opinion.Ballots;
import nl.ruimtemaker.analysis.opinion.Consensus;
import nl.ruimtemaker.analysis.opinion.Group;
import nl.ruimtemaker.analysis.opinion.Moderation;
import nl.ruimtemaker.analysis.opinion.Opinion;
import nl.ruimtemaker.analysis.opinion.Participant;
import nl.ruimtemaker.analysis.opinion.PrincipalComponents;
import nl.ruimtemaker.analysis.opinion.Vote;
import nl.ruimtemaker.analysis.opinion.VoteMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A conversation of 1,000 people about 200 statements, on each of which a quarter voted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class OpinionMethods {
    private final Ballots ballots = InventedConversation.of(1_000, 200, 50, 2026);
    private final VoteMatrix votes = ballots.build();
    private final Opinion opinion = Opinion.of(votes, Moderation.NONE);
    private final VoteMatrix oneMore = votes.with(500, 100, Vote.AGREE);
    private final List<String> groups = opinion.participantsOfPublicVotes().stream()
            .map(participant -> String.valueOf(participant.group()))
            .toList();

    @Benchmark
    public VoteMatrix votesFromBallots() {
        return ballots.build();
    }

    @Benchmark
    public VoteMatrix oneVoteMore() {
        return votes.with(500, 100, Vote.AGREE);
    }

    @Benchmark
    public PrincipalComponents principalComponents() {
        return PrincipalComponents.of(votes, Moderation.NONE);
    }

    @Benchmark
    public Opinion opinion() {
        return Opinion.of(votes, Moderation.NONE);
    }

    @Benchmark
    public Opinion opinionAfterOneVote() {
        return opinion.after(oneMore, Moderation.NONE);
    }

    @Benchmark
    public List<Participant> participants() {
        return opinion.participantsOfPublicVotes();
    }

    @Benchmark
    public List<Group> groupsWithWhatTellsThemApart() {
        return opinion.groupsOfPublicVotes();
    }

    @Benchmark
    public Consensus consensus() {
        return opinion.consensusOfPublicVotes();
    }

    @Benchmark
    public SortedMap<Long, Double> groupAwareConsensus() {
        return opinion.groupAwareConsensusOfPublicVotes();
    }

    @Benchmark
    public SortedMap<Long, Double> priorities() {
        return opinion.prioritiesOfPublicVotes();
    }

    @Benchmark
    public OptionalLong nextStatement() {
        return opinion.next(500, 1);
    }

    @Benchmark
    public double adjustedRandOf1000People() {
        return AdjustedRand.index(groups, groups);
    }
}
