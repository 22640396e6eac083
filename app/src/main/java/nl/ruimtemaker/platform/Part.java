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

    /** A table, and its column that says which space a row belongs to. */
    record Table(String name, String spaceColumn) {
        /** A table with a {@code space_id}, as nearly all have. */
        public static Table of(String name) {
            return new Table(name, "space_id");
        }
    }
}
