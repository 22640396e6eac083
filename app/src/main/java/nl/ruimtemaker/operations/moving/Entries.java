package nl.ruimtemaker.operations.moving;

import nl.ruimtemaker.platform.Drawer;

/** What stands in a sealed file, in this order; of each table a row of JSON per line. */
final class Entries {
    static final String MANIFEST = "manifest.json";
    static final String PERSONS = "persons.jsonl";
    static final String SPACES = "spaces.jsonl";

    private Entries() {}

    static String of(Drawer drawer) {
        return drawer.name() + ".jsonl";
    }
}
