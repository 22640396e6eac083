package nl.ruimtemaker.people.mine;

/** Somebody left for good, with their stories or without. */
public record GonePage(boolean goesAlong) {}
