package nl.ruimtemaker.people.signin;

/** The page behind a link: a button, or a word about why there is none. */
public record LinkPage(boolean holds) {}
