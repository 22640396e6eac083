package nl.ruimtemaker.platform;

import tools.jackson.databind.JsonNode;

/** A room's share in taking a space along, bringing it in, and making it gone. */
public interface Part {
    /** The room's name, also the name of its file. */
    String room();

    /** Lower floors come in first and go out last. */
    int floor();

    /** Everything of this space that the visitor may take along. */
    JsonNode export(Visit visit);

    /** Brings in what {@link #export} took along. */
    void bringIn(Visit visit, JsonNode share);

    /** Leaves no row of this space. */
    void erase(Visit visit);
}
