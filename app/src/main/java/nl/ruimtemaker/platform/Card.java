package nl.ruimtemaker.platform;

import java.util.Optional;

/** A card on a space's home page, laid there by a room for those who may see it. */
public interface Card {
    /** Where it lies, from low to high; below zero it is a line right under the telling button. */
    int order();

    /** What it shows this visitor; empty where it should not even leave a gap. */
    Optional<Laid> lay(Visit visit);

    /** A card on the table: the template of its room, and the data that the template needs. */
    record Laid(String template, Object card) {}
}
