package nl.ruimtemaker.analysis.opinion;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import org.jspecify.annotations.Nullable;

/**
 * A conversation by votes: where people stand, which groups there are, what tells them apart, what all share, and what is
 * worth asking next.
 *
 * <p>Source: C. Small, M. Bjorkegren, T. Erkkilä, L. Shaw and C. Megill, Polis: scaling deliberation by mapping high
 * dimensional opinion spaces, RECERCA 26 (2021), doi 10.6035/recerca.5516; from its formulas.
 *
 * <p>It never changes; {@link #after} makes the next one, in which people find their group again.
 */
public final class Opinion {
    /** With fewer people or fewer statements there are counts and no groups. */
    private static final int FEWEST = 7;

    private final VoteMatrix votes;
    private final Moderation moderation;
    private final Standing standing;
    private final TakingPart in;
    private final @Nullable Clustering clustering;
    private final Groups groups;
    private final VoteCounts[] counts;

    private Opinion(
            VoteMatrix votes,
            Moderation moderation,
            Standing standing,
            TakingPart in,
            @Nullable Clustering clustering,
            Groups groups) {
        this.votes = votes;
        this.moderation = moderation;
        this.standing = standing;
        this.in = in;
        this.clustering = clustering;
        this.groups = groups;
        this.counts = groups.counts(votes);
    }

    /** Finds the groups; fewer than seven people or statements are too few for groups. */
    public static Opinion of(VoteMatrix votes, Moderation moderation) {
        var standing = Standing.of(votes, moderation);
        var in = TakingPart.of(votes);
        if (Math.min(votes.people(), votes.statements()) < FEWEST) {
            return new Opinion(votes, moderation, standing, in, null, Groups.none(votes.people()));
        }
        return grouped(votes, moderation, standing, in, Clustering.first(people(standing, in)));
    }

    /**
     * Takes groups as they are given.
     *
     * @param given by id of the person, the name of their group; somebody without is in no group, nor is who didn't vote
     */
    public static Opinion of(VoteMatrix votes, Moderation moderation, Map<Long, String> given) {
        var groups = Groups.given(votes, given);
        return new Opinion(votes, moderation, Standing.of(votes, moderation), TakingPart.of(votes), null, groups);
    }

    /**
     * The same conversation later, from where it was: in a fraction of the time, with axes that point the same way and
     * groups that keep their names. Groups that were given are given no more.
     *
     * @param later all votes until now
     * @param decided all that was decided about statements until now
     */
    public Opinion after(VoteMatrix later, Moderation decided) {
        if (clustering == null) {
            return of(later, decided);
        }
        var rows = IntStream.range(0, later.people())
                .map(row -> votes.row(later.person(row)))
                .toArray();
        var columns = IntStream.range(0, later.statements())
                .map(column -> votes.column(later.statement(column)))
                .toArray();
        var now = standing.after(later, decided, columns);
        var taking = in.after(later, rows);
        var places = Arrays.stream(taking.rows())
                .map(row -> rows[row] < 0 ? -1 : in.place(rows[row]))
                .toArray();
        return grouped(later, decided, now, taking, clustering.carried(places).after(people(now, taking)));
    }

    private static Points people(Standing standing, TakingPart in) {
        return Points.people(standing.positions(), in.rows());
    }

    private static Opinion grouped(
            VoteMatrix votes, Moderation moderation, Standing standing, TakingPart in, Clustering clustering) {
        var groups = Groups.shown(votes.people(), in, clustering);
        return new Opinion(votes, moderation, standing, in, clustering, groups);
    }

    /** The votes that it was calculated from. */
    public VoteMatrix votes() {
        return votes;
    }

    /** The two directions in which people differ most. */
    public PrincipalComponents axes() {
        return standing.axes();
    }

    /**
     * Where everybody stands, in the order of ids.
     *
     * @param few when any group is smaller, of nobody it is said in which they are: who is left over would be in that one
     */
    public List<Participant> participants(FewestTellers few) {
        return Participant.all(votes, standing.positions(), tells(few) ? groups : Groups.none(votes.people()));
    }

    /** Where everybody stands, with the group of each: only for votes that are public already. */
    public List<Participant> participantsOfPublicVotes() {
        return Participant.all(votes, standing.positions(), groups);
    }

    /**
     * What tells each group from the others.
     *
     * @param few when any group is smaller, none is told of: what is missing would be known from the rest
     */
    public List<Group> groups(FewestTellers few) {
        return tells(few) ? groupsOfPublicVotes() : List.of();
    }

    /** What tells each group from the others, however small: only for votes that are public already. */
    public List<Group> groupsOfPublicVotes() {
        return groups.count() == 0 ? List.of() : Group.all(votes, groups, counts, standing.zeroed(), silhouette());
    }

    private Silhouette silhouette() {
        var rows = clustering == null ? groups.rows() : in.rows();
        var of = Arrays.stream(rows).map(row -> groups.of()[row]).toArray();
        var people = Points.people(standing.positions(), rows);
        var bases = clustering == null ? BaseClusters.of(people).of() : clustering.base();
        return Silhouette.of(bases, people, of, groups.count());
    }

    private boolean tells(FewestTellers few) {
        return groups.sizes().allMatch(few::allows);
    }

    /**
     * What all people share, whatever group they are in.
     *
     * @param few when fewer people voted, nothing is said
     */
    public Consensus consensus(FewestTellers few) {
        return few.allows(votes.voters()) ? consensusOfPublicVotes() : new Consensus(List.of(), List.of());
    }

    /** What all people share, however few: only for votes that are public already. */
    public Consensus consensusOfPublicVotes() {
        return Consensus.of(votes, standing.everyone(), standing.zeroed());
    }

    /**
     * By id of the statement, how much every group agrees with it, in (0, 1).
     *
     * @param few when any group is smaller, nothing is said
     * @return empty without groups too
     */
    public SortedMap<Long, Double> groupAwareConsensus(FewestTellers few) {
        return tells(few) ? groupAwareConsensusOfPublicVotes() : Collections.emptySortedMap();
    }

    /** The same, however small groups are: only for votes that are public already. */
    public SortedMap<Long, Double> groupAwareConsensusOfPublicVotes() {
        return GroupAwareConsensus.of(votes, counts);
    }

    /**
     * By id of the statement, how much it deserves to be asked next; at least 0. What was put aside has none.
     *
     * @param few when fewer people voted, nothing is said
     */
    public SortedMap<Long, Double> priorities(FewestTellers few) {
        int tellers = groups.count() == 0 ? votes.voters() : groups.rows().length;
        return few.allows(tellers) ? prioritiesOfPublicVotes() : Collections.emptySortedMap();
    }

    /** The same, however few voted: only for votes that are public already. */
    public SortedMap<Long, Double> prioritiesOfPublicVotes() {
        var grouped = VoteCounts.none(votes.statements());
        Arrays.stream(counts).forEach(grouped::addAll);
        var among = counts.length == 0 ? VoteCounts.of(votes) : grouped;
        return Priority.byStatement(votes, among, axes(), moderation);
    }

    /**
     * What somebody is asked next, of what they have not seen: by chance, in proportion to its priority.
     *
     * @param person an id; somebody new has seen nothing
     * @param seed another for every draw; the same draws the same
     * @return none when there is nothing left to ask
     */
    public OptionalLong next(long person, long seed) {
        int row = votes.row(person);
        var unseen = new TreeMap<>(prioritiesOfPublicVotes());
        unseen.keySet().removeIf(statement -> row >= 0 && votes.hasVoted(row, votes.column(statement)));
        return NextStatement.draw(unseen, seed);
    }
}
