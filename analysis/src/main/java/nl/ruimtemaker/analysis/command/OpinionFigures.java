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

    /** @param known whether the votes are public already, so that groups of few are told too */
    static OpinionFigures of(Opinion opinion, Moderation moderation, boolean known) {
        var votes = opinion.votes();
        var groups = known ? opinion.groupsOfPublicVotes() : opinion.groups(FewestTellers.INSIDE);
        return new OpinionFigures(
                votes.people(),
                votes.statements(),
                votes.votes(),
                List.of(opinion.axes().explained(0), opinion.axes().explained(1)),
                known ? opinion.participantsOfPublicVotes() : opinion.participants(FewestTellers.INSIDE),
                groups.stream().map(GroupFigures::of).toList(),
                opinion.consensus(),
                opinion.groupAwareConsensus(),
                opinion.priorities(),
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
