package nl.ruimtemaker.analysis.command;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.ruimtemaker.analysis.opinion.Participant;

/**
 * A square of the plane in which everybody fits, with the same measure along both axes.
 *
 * @param x of its middle
 * @param y of its middle
 * @param half of its side, above 0
 */
record Window(double x, double y, double half) {
    private static final double AIR = 1.08;

    static Window around(List<Participant> people) {
        var x = Range.of(people, Participant::x);
        var y = Range.of(people, Participant::y);
        double widest = Math.max(x.to - x.from, y.to - y.from);
        return new Window((x.from + x.to) / 2, (y.from + y.to) / 2, widest == 0 ? 1 : AIR * widest / 2);
    }

    /** From -1 to 1. */
    double across(Participant person) {
        return (person.x() - x) / half;
    }

    /** From -1 to 1. */
    double up(Participant person) {
        return (person.y() - y) / half;
    }

    private record Range(double from, double to) {
        static Range of(List<Participant> people, ToDoubleFunction<Participant> axis) {
            return new Range(
                    people.stream().mapToDouble(axis).min().orElse(0),
                    people.stream().mapToDouble(axis).max().orElse(0));
        }
    }
}
