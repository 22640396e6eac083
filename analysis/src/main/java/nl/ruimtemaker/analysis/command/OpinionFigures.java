package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.ruimtemaker.analysis.disclosure.FewestTellers;
import nl.ruimtemaker.analysis.opinion.Consensus;
import nl.ruimtemaker.analysis.opinion.Group;
import nl.ruimtemaker.analysis.opinion.Moderation;
import nl.ruimtemaker.analysis.opinion.Opinion;
import nl.ruimtemaker.analysis.opinion.Participant;
import nl.ruimtemaker.analysis.opinion.Representative;

/** What is said of a conversation: the keys of the JSON, in their order. */
record OpinionFigures(
        int people,
        int statements,
        int votes,
        List<Double> explained,
        List<Participant> participants,
        List<GroupFigures> groups,
        Consensus consensus,
        Map<Long, Double> groupAwareConsensus,
        Map<Long, Double> priorities,
        List<Long> putAside) {

    /** What may be told of votes that not everybody can read. */
    static OpinionFigures of(Opinion opinion, Moderation moderation, FewestTellers few) {
        return of(
                opinion,
                moderation,
                opinion.participants(few),
                opinion.groups(few),
                opinion.consensus(few),
                opinion.groupAwareConsensus(few),
                opinion.priorities(few));
    }

    /** The same of votes that are public already, so that groups of few are told of too. */
    static OpinionFigures ofPublicVotes(Opinion opinion, Moderation moderation) {
        return of(
                opinion,
                moderation,
                opinion.participantsOfPublicVotes(),
                opinion.groupsOfPublicVotes(),
                opinion.consensusOfPublicVotes(),
                opinion.groupAwareConsensusOfPublicVotes(),
                opinion.prioritiesOfPublicVotes());
    }

    private static OpinionFigures of(
            Opinion opinion,
            Moderation moderation,
            List<Participant> participants,
            List<Group> groups,
            Consensus consensus,
            Map<Long, Double> groupAwareConsensus,
            Map<Long, Double> priorities) {
        var votes = opinion.votes();
        return new OpinionFigures(
                votes.people(),
                votes.statements(),
                votes.votes(),
                List.of(opinion.axes().explained(0), opinion.axes().explained(1)),
                participants,
                groups.stream().map(GroupFigures::of).toList(),
                consensus,
                groupAwareConsensus,
                priorities,
                moderation.out().stream().sorted().toList());
    }

    record GroupFigures(String id, int size, double silhouette, List<Telling> representative) {
        static GroupFigures of(Group group) {
            return new GroupFigures(
                    group.id(),
                    group.size(),
                    group.silhouette(),
                    group.representative().stream().map(Telling::of).toList());
        }
    }

    /** A statement that tells a group from the others. */
    record Telling(long statement, String direction, double score) {
        static Telling of(Representative representative) {
            var direction = representative.direction().name().toLowerCase(Locale.ROOT);
            return new Telling(representative.statement(), direction, representative.score());
        }
    }
}
