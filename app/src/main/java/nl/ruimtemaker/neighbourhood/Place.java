package nl.ruimtemaker.neighbourhood;

import java.util.UUID;

/** A place where things happen, by the name that people use for it. */
public record Place(UUID id, String name, Kind kind) {
    /** What sort of place. */
    public enum Kind {
        BENCH,
        HOME,
        CLUBHOUSE,
        STREET,
        SQUARE,
        GARDEN,
        SHOP,
        OFFICE,
        SCHOOL,
        OTHER
    }
}
