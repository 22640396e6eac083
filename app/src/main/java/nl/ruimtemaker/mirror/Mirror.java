package nl.ruimtemaker.mirror;

import nl.ruimtemaker.platform.Visit;

/** A mirror that a room holds up: the question is its heading, and it ends in a question too. No target, no ranking. */
public interface Mirror {
    /** The room's word for it. Its texts stand under {@code <name>.question}, {@code .fact}, {@code .counted} and {@code .closing}. */
    String name();

    /** Whether it has something to show this visitor. */
    boolean isFor(Visit visit);

    /** Whether it is looked at by a whole calendar year, one at a time; otherwise by months. */
    default boolean isByYear() {
        return false;
    }

    /** What it shows over these months, counted as far as this visitor may see. */
    Reflection reflect(Visit visit, Span span);
}
