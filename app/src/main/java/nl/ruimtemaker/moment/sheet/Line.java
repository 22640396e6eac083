package nl.ruimtemaker.moment.sheet;

import java.util.List;

/** What a row of a list turned out to be. */
sealed interface Line {
    /** A story. */
    record Told(Story story) implements Line {}

    /** Not to be stored, and nor is the rest of the list. */
    record Wrong(List<Fault> faults) implements Line {}

    /** No story, and nothing wrong with it: what stands above the list, and rows that may be passed over. */
    record Passed() implements Line {}
}
