package nl.ruimtemaker.platform;

import java.util.List;

/** What somebody can do now: shown, never pushed, and quietly gone when it is done. */
public interface Waiting {
    /** What waits in this space for this visitor. */
    List<Line> in(Visit visit);

    /** One thing to do: a text with its count, and the page where it is done. */
    record Line(String text, long count, String path) {}
}
