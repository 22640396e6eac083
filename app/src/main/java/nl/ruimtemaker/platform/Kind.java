package nl.ruimtemaker.platform;

/** Whose a space is: of a neighbourhood, or of the system world. */
public enum Kind {
    COMMUNITY,
    ORGANISATION
}
