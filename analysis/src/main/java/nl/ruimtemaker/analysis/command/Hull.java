package nl.ruimtemaker.analysis.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ruimtemaker.analysis.opinion.Participant;

/**
 * The line around people, drawn as tight as a string would be.
 *
 * <p>Source: A. M. Andrew, Another efficient algorithm for convex hulls in two dimensions, Information Processing Letters 9
 * (1979), 216–219.
 */
final class Hull {
    private Hull() {}

    static List<Participant> around(List<Participant> people) {
        var sorted = people.stream()
                .sorted(Comparator.comparingDouble(Participant::x).thenComparingDouble(Participant::y))
                .toList();
        var hull = new ArrayList<>(half(sorted));
        hull.addAll(half(sorted.reversed()));
        return hull;
    }

    private static List<Participant> half(List<Participant> sorted) {
        var half = new ArrayList<Participant>();
        for (var person : sorted) {
            while (half.size() > 1 && !turnsLeft(half.get(half.size() - 2), half.getLast(), person)) {
                half.removeLast();
            }
            half.add(person);
        }
        return half.subList(0, Math.max(0, half.size() - 1));
    }

    private static boolean turnsLeft(Participant from, Participant by, Participant to) {
        return (by.x() - from.x()) * (to.y() - from.y()) - (by.y() - from.y()) * (to.x() - from.x()) > 0;
    }
}
