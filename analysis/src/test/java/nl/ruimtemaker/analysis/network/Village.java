package nl.ruimtemaker.analysis.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The eight people of domain.md 3b: A to F stay, P and Q pass by. */
final class Village {
    static final Names NAMES = Names.of(List.of("A", "B", "C", "D", "E", "F", "P", "Q"));
    static final Graph GRAPH = graph(NAMES, "A-B", "B-C", "A-C", "D-E", "P-A", "P-D", "P-F", "Q-F", "Q-P");
    static final BitSet STAYING = people("A", "B", "C", "D", "E", "F");
    static final BitSet LEAVING = people("P", "Q");

    private Village() {}

    static Graph graph(Names names, String... ties) {
        return Graph.of(
                names,
                Stream.of(ties)
                        .map(tie -> tie.split("-"))
                        .map(ends -> new Tie(ends[0], ends[1], 1))
                        .toList());
    }

    static BitSet people(String... names) {
        return NAMES.numbers(Arrays.asList(names));
    }
}
