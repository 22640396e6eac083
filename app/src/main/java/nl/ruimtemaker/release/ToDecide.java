package nl.ruimtemaker.release;

import java.util.List;
import nl.ruimtemaker.platform.Visit;

/** What else keepers decide in the same sitting: higher rooms lay it on the table, and it is decided where they say. */
public interface ToDecide {
    /** What waits for this keeper. */
    List<Line> in(Visit visit);

    /**
     * One thing on the table.
     *
     * @param text the key of its text: {0} is about whom or what, {1} how many
     * @param about whom or what it is about
     * @param path the page where it is decided
     */
    record Line(String text, String about, long count, String path) {}
}
