package nl.ruimtemaker.people.mine;

/** Who keeps the last key stays until somebody else has one. */
public record LastKeyPage(String place) {}
