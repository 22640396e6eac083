package nl.ruimtemaker.platform;

import java.util.List;

/** A room's share of what is one person's own in a space: to take along, and to let go of for good. */
public interface Belongings {
    /** The room's name. */
    String room();

    /** Everything of the visitor's in this space, as rows of JSON; its heading stands under {@code <room>.mine}. */
    List<String> of(Visit visit);

    /** The names of files that belong with it, such as photos. */
    default List<String> files(Visit visit) {
        return List.of();
    }

    /** One of these files. */
    default byte[] file(Visit visit, String name) {
        throw new NotFound();
    }

    /** The visitor leaves for good: their things go with them, or stay behind without a name. */
    void letGo(Visit visit, boolean goesAlong);
}
