package nl.ruimtemaker.platform;

/** An entry in a space's menu. Its text stands under {@code <name>.door}. */
public interface Door {
    /** The room's word for it, also in the keepers' choice of what is on. */
    String name();

    /** Where it stands in the menu, from low to high. */
    int order();

    /** Whether keepers turn it on themselves; the others are on from the start. */
    boolean optional();

    /** Whether this visitor has business there. */
    boolean opensFor(Visit visit);

    /** Its path inside the space, empty for the space's home. */
    String path();

    /** Whether it stands in this visitor's menu now. */
    default boolean standsOpen(Visit visit) {
        return (!optional() || visit.doors().contains(name())) && opensFor(visit);
    }
}
