package nl.ruimtemaker.platform;

import java.util.List;

/** A room's share in taking a space along, bringing it in, and making it gone: all its tables that hold a space's rows. */
public interface Part {
    /** The room's name: of its schema, and of its file in an export. */
    String room();

    /** Lower floors come in first and go out last. */
    int floor();

    /** The tables of one space, each after those it refers to. */
    List<Table> tables();

    /**
     * A table of one space.
     *
     * @param spaceColumn its column that says which space a row belongs to
     * @param taken what of it a keeper takes along, as a condition: what they see is more than what pages tell
     * @param moves whether its rows go along where the whole space moves
     */
    record Table(String name, String spaceColumn, String taken, boolean moves) {
        private static final String ALL = "true";

        /** A table of which all goes along. */
        public Table(String name, String spaceColumn) {
            this(name, spaceColumn, ALL, true);
        }

        /** A table with a {@code space_id}, as nearly all have. */
        public static Table of(String name) {
            return new Table(name, "space_id");
        }

        /** The same, of which a keeper takes along only this. */
        public Table only(String condition) {
            return new Table(name, spaceColumn, condition, moves);
        }

        /** The same, of which a keeper takes nothing along: it says who told what, or what was taken away. */
        public Table kept() {
            return only("false");
        }

        /** The same, of which nothing leaves this house: it opens something, and only here. */
        public Table staying() {
            return new Table(name, spaceColumn, "false", false);
        }
    }
}
