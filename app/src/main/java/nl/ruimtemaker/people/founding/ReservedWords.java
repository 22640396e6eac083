package nl.ruimtemaker.people.founding;

import java.util.Set;

/** Words that no space can have for a path, because a page of the house itself stands there or might. */
public final class ReservedWords {
    /** All of them; a test compares them with every mapping. */
    public static final Set<String> ALL = Set.of(
            "aanmelden",
            "afmelden",
            "api",
            "actuator",
            "begin",
            "briefje",
            "css",
            "error",
            "favicon",
            "fonts",
            "hulp",
            "js",
            "mij",
            "op-dit-toestel",
            "post",
            "privacy",
            "robots",
            "sw",
            "taal",
            "toegankelijkheid",
            "uitnodiging",
            "v",
            "webjars",
            "well-known",
            "wie-ben-je",
            "wie-leest-mee",
            "admin",
            "beheer",
            "ruimtemaker",
            "static",
            "health",
            "brief",
            "afspraak",
            "nakijken",
            "brieven",
            "kompas");

    private ReservedWords() {}
}
