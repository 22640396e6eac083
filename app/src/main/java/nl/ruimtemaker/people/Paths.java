package nl.ruimtemaker.people;

/** Paths inside a space begin with its own short word. */
public final class Paths {
    /** The word of a space, as the first step of a path. */
    public static final String SPACE = "/{space:[a-z0-9][a-z0-9-]{1,39}}";

    private Paths() {}
}
