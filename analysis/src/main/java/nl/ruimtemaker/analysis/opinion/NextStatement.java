package nl.ruimtemaker.analysis.opinion;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.random.RandomGeneratorFactory;

/** Draws what somebody is asked next: by chance, in proportion to what deserves it, and the same again from the same seed. */
final class NextStatement {
    private NextStatement() {}

    /** One of the statements by id; none when there are none, or none deserves it. */
    static OptionalLong draw(SortedMap<Long, Double> priorities, long seed) {
        var place = draw(List.copyOf(priorities.values()), seed);
        return place.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(List.copyOf(priorities.keySet()).get(place.getAsInt()));
    }

    /**
     * One of the places in {@code priorities}, which are at least 0; none when all are 0.
     *
     * @param seed anything; another for every draw
     */
    static OptionalInt draw(List<Double> priorities, long seed) {
        double all = priorities.stream().mapToDouble(Double::doubleValue).sum();
        double at =
                all * RandomGeneratorFactory.of("L64X128MixRandom").create(seed).nextDouble();
        int last = -1;
        for (int place = 0; place < priorities.size(); place++) {
            if (priorities.get(place) > 0) {
                last = place;
                at -= priorities.get(place);
                if (at < 0) {
                    break;
                }
            }
        }
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }
}
